// Command convert writes a Pulumi YAML program in other languages, without a language host or a plugin:
//
//	convert SCHEMA.json FOLDER NAME ...
//
// It reads FOLDER/<name>.yaml of every name, and writes beside it <name>.pp, <name>.ts, <name>.py and <name>.go: Pulumi's
// own intermediate form, which gensdk-dotnet makes C# of, and the programs.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/hashicorp/hcl/v2"
	golang "github.com/pulumi/pulumi/pkg/v3/codegen/go"
	"github.com/pulumi/pulumi/pkg/v3/codegen/nodejs"
	"github.com/pulumi/pulumi/pkg/v3/codegen/pcl"
	"github.com/pulumi/pulumi/pkg/v3/codegen/python"

	"github.com/pulumi/pulumi-yaml/pkg/pulumiyaml"
	"github.com/pulumi/pulumi-yaml/pkg/pulumiyaml/codegen"
)

var languages = map[string]codegen.GenerateFunc{
	"ts": nodejs.GenerateProgram,
	"py": python.GenerateProgram,
	"go": golang.GenerateProgram,
}

func main() {
	if len(os.Args) < 4 {
		fmt.Fprintln(os.Stderr, "usage: convert SCHEMA.json FOLDER NAME ...")
		os.Exit(2)
	}
	loader, err := load(os.Args[1])
	for _, name := range os.Args[3:] {
		if err == nil {
			err = convert(loader, filepath.Join(os.Args[2], name))
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// convert writes the programs of the YAML file at path, which has no ending here.
func convert(loader onePackage, path string) error {
	source, err := os.ReadFile(path + ".yaml")
	if err != nil {
		return err
	}
	template, problems, err := pulumiyaml.LoadYAMLBytes(path+".yaml", source)
	if err := first(problems.HCL(), err); err != nil {
		return err
	}
	text, found, err := codegen.ConvertTemplateIL(template, loader)
	if err := first(found, err); err != nil {
		return err
	}
	if err := os.WriteFile(path+".pp", []byte(text), 0o644); err != nil {
		return err
	}
	for ending, generate := range languages {
		// Bound anew for each language: a generator changes the program.
		program, found, err := codegen.EjectProgram(template, loader)
		if err := first(found, err); err != nil {
			return err
		}
		if err := write(path+"."+ending, program, generate); err != nil {
			return err
		}
	}
	return nil
}

func write(path string, program *pcl.Program, generate codegen.GenerateFunc) error {
	files, found, err := generate(program)
	if err := first(found, err); err != nil {
		return err
	}
	if len(files) != 1 {
		return fmt.Errorf("%s: %d files instead of one", path, len(files))
	}
	for _, text := range files {
		return os.WriteFile(path, text, 0o644)
	}
	return nil
}

// first is err, or what the diagnostics complain about; a warning is a complaint.
func first(problems hcl.Diagnostics, err error) error {
	if err == nil && len(problems) > 0 {
		return errors.New(problems.Error())
	}
	return err
}
