// The generator for .NET left this module after 3.225, and not every module proxy serves its new one; hence a module of
// its own at that version. The other files of this folder are those of ../../cli/gensdk.
package main

import (
	"github.com/pulumi/pulumi/pkg/v3/codegen/dotnet" //nolint:staticcheck // see above
	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

var languages = map[string]func(*schema.Package) (map[string][]byte, error){
	"dotnet": func(pkg *schema.Package) (map[string][]byte, error) {
		return dotnet.GeneratePackage(tool, pkg, nil, nil)
	},
}
