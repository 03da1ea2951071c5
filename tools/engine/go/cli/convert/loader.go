package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/blang/semver"
	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

// onePackage is the loader of a program that uses the package of one schema file and no other.
type onePackage struct {
	schema.ReferenceLoader
	pkg *schema.Package
}

func load(source string) (onePackage, error) {
	text, err := os.ReadFile(source)
	if err != nil {
		return onePackage{}, err
	}
	var spec schema.PackageSpec
	if err := json.Unmarshal(text, &spec); err != nil {
		return onePackage{}, fmt.Errorf("%s: %w", source, err)
	}
	loader := onePackage{}
	pkg, problems, err := schema.BindSpec(spec, loader, schema.ValidationOptions{})
	if err == nil && problems.HasErrors() {
		err = fmt.Errorf("%s: %w", source, problems)
	}
	loader.pkg = pkg
	return loader, err
}

func (it onePackage) LoadPackage(name string, _ *semver.Version) (*schema.Package, error) {
	if it.pkg == nil || it.pkg.Name != name {
		return nil, fmt.Errorf("the package %q is not loaded here", name)
	}
	return it.pkg, nil
}

func (it onePackage) LoadPackageV2(_ context.Context, want *schema.PackageDescriptor) (*schema.Package, error) {
	return it.LoadPackage(want.Name, nil)
}

func (it onePackage) LoadPackageReference(name string, _ *semver.Version) (schema.PackageReference, error) {
	pkg, err := it.LoadPackage(name, nil)
	if err != nil {
		return nil, err
	}
	return pkg.Reference(), nil
}

func (it onePackage) LoadPackageReferenceV2(
	_ context.Context, want *schema.PackageDescriptor,
) (schema.PackageReference, error) {
	return it.LoadPackageReference(want.Name, nil)
}
