package main

import (
	"context"
	"fmt"

	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

// noOtherPackages is the loader of a schema that stands alone: a reference to another package is an error.
type noOtherPackages struct{ schema.ReferenceLoader }

func (noOtherPackages) LoadPackageV2(_ context.Context, want *schema.PackageDescriptor) (*schema.Package, error) {
	return nil, refuse(want)
}

func (noOtherPackages) LoadPackageReferenceV2(
	_ context.Context, want *schema.PackageDescriptor,
) (schema.PackageReference, error) {
	return nil, refuse(want)
}

func refuse(want *schema.PackageDescriptor) error {
	return fmt.Errorf("the schema refers to the package %q, which gensdk does not load", want.Name)
}
