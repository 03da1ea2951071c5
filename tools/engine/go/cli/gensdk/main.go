// Command gensdk binds a Pulumi package schema and generates SDKs from it, without a language host or a plugin:
//
//	gensdk SCHEMA.json FOLDER [LANGUAGE ...]
//
// Every error and warning of the binder is printed. The exit code is not 0 when there is an error. Files go to
// FOLDER/<language>/. Which languages there are is told by languages.go; without any named, all are generated.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

const tool = "gensdk"

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: gensdk SCHEMA.json FOLDER [LANGUAGE ...]")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Args[3:]); err != nil {
		fmt.Fprintln(os.Stderr, "gensdk:", err)
		os.Exit(1)
	}
}

func run(source, folder string, wanted []string) error {
	if len(wanted) == 0 {
		wanted = slices.Sorted(maps.Keys(languages))
	}
	for index, language := range wanted {
		generate, known := languages[language]
		if !known {
			return fmt.Errorf("no such language: %s", language)
		}
		// Bound anew for each language: a generator stores its own decoded settings in the package.
		pkg, err := bind(source, index == 0)
		if err != nil {
			return err
		}
		files, err := generate(pkg)
		if err != nil {
			return fmt.Errorf("%s: %w", language, err)
		}
		if err := write(filepath.Join(folder, language), files); err != nil {
			return err
		}
		fmt.Printf("%s: %d files\n", language, len(files))
	}
	return nil
}

func bind(source string, report bool) (*schema.Package, error) {
	text, err := os.ReadFile(source)
	if err != nil {
		return nil, err
	}
	var spec schema.PackageSpec
	if err := json.Unmarshal(text, &spec); err != nil {
		return nil, fmt.Errorf("%s: %w", source, err)
	}
	pkg, problems, err := schema.BindSpec(spec, noOtherPackages{}, schema.ValidationOptions{})
	if report {
		for _, problem := range problems {
			fmt.Printf("%s: %s %s\n", severity(problem.Severity), problem.Summary, problem.Detail)
		}
	}
	if err == nil && problems.HasErrors() {
		err = errors.New("the schema has errors")
	}
	if err == nil {
		// As `pulumi package add` does: a Go SDK gets its go.mod. It needs the version, which schema.json is without.
		pkg.SupportPack = pkg.Version != nil
	}
	return pkg, err
}

func severity(value hcl.DiagnosticSeverity) string {
	if value == hcl.DiagError {
		return "error"
	}
	return "warning"
}

func write(folder string, files map[string][]byte) error {
	for name, text := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
