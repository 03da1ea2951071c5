// Command convert-dotnet writes C# programs from what convert wrote:
//
//	convert-dotnet SCHEMA.json FOLDER NAME ...
//
// It reads FOLDER/<name>.pp of every name, and writes <name>.cs beside it.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/pulumi/pulumi/pkg/v3/codegen/dotnet" //nolint:staticcheck // see ../gensdk-dotnet/languages.go
	"github.com/pulumi/pulumi/pkg/v3/codegen/hcl2/syntax"
	"github.com/pulumi/pulumi/pkg/v3/codegen/pcl"
)

// secretSetting is a setting that is marked secret. This generator does not know the mark and gives up the type with it.
var secretSetting = regexp.MustCompile(`(config (\w+) string \{\n\t__logicalName = "\w+"\n)\tsecret = true\n`)

func main() {
	if len(os.Args) < 4 {
		fmt.Fprintln(os.Stderr, "usage: convert-dotnet SCHEMA.json FOLDER NAME ...")
		os.Exit(2)
	}
	loader, err := load(os.Args[1])
	for _, name := range os.Args[3:] {
		if err == nil {
			err = convert(loader, filepath.Join(os.Args[2], name))
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "convert-dotnet:", err)
		os.Exit(1)
	}
}

// convert writes the program of the file at path, which has no ending here.
func convert(loader onePackage, path string) error {
	text, err := os.ReadFile(path + ".pp")
	if err != nil {
		return err
	}
	secrets := secretSetting.FindAllSubmatch(text, -1)
	text = secretSetting.ReplaceAll(text, []byte("$1"))
	parser := syntax.NewParser()
	if err := parser.ParseFile(bytes.NewReader(text), filepath.Base(path)+".pp"); err != nil {
		return err
	}
	if parser.Diagnostics.HasErrors() {
		return parser.Diagnostics
	}
	// As the converter of YAML binds: a required property may be missing, and a string stand for an enum.
	program, found, err := pcl.BindProgram(
		parser.Files, pcl.Loader(loader), pcl.SkipResourceTypechecking, pcl.AllowMissingProperties, pcl.AllowMissingVariables,
	)
	if err == nil && len(found) > 0 {
		err = found
	}
	if err != nil {
		return err
	}
	files, found, err := dotnet.GenerateProgram(program)
	if err == nil && len(found) > 0 {
		err = found
	}
	if err != nil {
		return err
	}
	if len(files) != 1 {
		return fmt.Errorf("%s: %d files instead of one", path, len(files))
	}
	for _, text := range files {
		for _, secret := range secrets {
			plain, marked := `config.Require("`+string(secret[2])+`")`, `config.RequireSecret("`+string(secret[2])+`")`
			text = bytes.ReplaceAll(text, []byte(plain), []byte(marked))
		}
		return os.WriteFile(path+".cs", text, 0o644)
	}
	return nil
}
