module rule-library

go 1.25

require (
	github.com/pulumi/pulumi-metastudio/sdk/go v0.1.0
	github.com/pulumi/pulumi/sdk/v3 v3.259.0
)

replace github.com/pulumi/pulumi-metastudio/sdk/go => ../../sdks/go
