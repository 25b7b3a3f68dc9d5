//! The rates, a line for each operation.

use crate::model::Service;

/// A line of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) service: Service,
    pub(super) operation: &'static str,
    pub(super) budget: &'static str,
    pub(super) rate: f64,
    /// The rate in the Regions of the footnote, where it is lower.
    pub(super) select: f64,
}

/// `OPERATION RATE`, `OPERATION RATE (RATE IN SELECT REGIONS)`, `… of "SHARED BUDGET"`.
macro_rules! rates {
    ($($service:ident { $($operation:ident $rate:literal $(($select:literal))? $(of $shared:literal)?;)* })*) => {
        &[$($(
            Line {
                service: Service::$service,
                operation: stringify!($operation),
                budget: rates!(@or stringify!($operation) $(, $shared)?),
                rate: $rate as f64,
                select: rates!(@or $rate $(, $select)?) as f64,
            },
        )*)*]
    };
    (@or $default:expr) => { $default };
    (@or $default:expr, $given:expr) => { $given };
}

#[rustfmt::skip] // as a table
pub(super) const LINES: &[Line] = rates! {
    Iot {
        // Things
        CreateThing 100 (50);
        DescribeThing 350;
        UpdateThing 100 (50);
        DeleteThing 100 (50);
        ListThings 10;
        ListThingPrincipals 20;
        ListThingPrincipalsV2 20;
        ListPrincipalThings 10;
        ListPrincipalThingsV2 10;
        AttachThingPrincipal 100 (50);
        DetachThingPrincipal 100 (50);
        RegisterThing 10;

        // Thing types
        CreateThingType 15;
        DescribeThingType 100 (50);
        ListThingTypes 10;
        UpdateThingType 15;
        DeprecateThingType 15;
        DeleteThingType 15;

        // Thing groups and billing groups
        CreateThingGroup 25;
        CreateDynamicThingGroup 5;
        DescribeThingGroup 100;
        UpdateThingGroup 15;
        UpdateDynamicThingGroup 5;
        DeleteThingGroup 15;
        DeleteDynamicThingGroup 5;
        ListThingGroups 10;
        ListThingGroupsForThing 100 (50);
        ListThingsInThingGroup 25;
        AddThingToThingGroup 100 (60);
        RemoveThingFromThingGroup 100 (50);
        UpdateThingGroupsForThing 10;
        CreateBillingGroup 25;
        DescribeBillingGroup 100;
        UpdateBillingGroup 15;
        DeleteBillingGroup 15;
        ListBillingGroups 10;
        ListThingsInBillingGroup 25;
        AddThingToBillingGroup 60;
        RemoveThingFromBillingGroup 30;

        // Tags, endpoint, events, logging
        TagResource 10;
        UntagResource 10;
        ListTagsForResource 10;
        DescribeEndpoint 10;
        DescribeEventConfigurations 10;
        UpdateEventConfigurations 10;
        SetV2LoggingOptions 2;
        GetV2LoggingOptions 2;
        SetV2LoggingLevel 2;
        ListV2LoggingLevels 2;
        DeleteV2LoggingLevel 2;

        // Certificates and policies
        CreateKeysAndCertificate 10;
        CreateCertificateFromCsr 15;
        RegisterCertificateWithoutCA 10;
        RegisterCertificate 10;
        RegisterCACertificate 10;
        DescribeCertificate 10;
        DescribeCACertificate 10;
        ListCertificates 10;
        ListCertificatesByCA 10;
        ListCACertificates 10;
        ListOutgoingCertificates 10;
        UpdateCertificate 10;
        UpdateCACertificate 10;
        DeleteCertificate 10;
        DeleteCACertificate 10;
        TransferCertificate 10;
        AcceptCertificateTransfer 10;
        RejectCertificateTransfer 10;
        CancelCertificateTransfer 10;
        GetRegistrationCode 10;
        DeleteRegistrationCode 10;
        CreatePolicy 10;
        GetPolicy 10;
        ListPolicies 10;
        DeletePolicy 10;
        CreatePolicyVersion 10;
        GetPolicyVersion 15;
        ListPolicyVersions 10;
        SetDefaultPolicyVersion 10;
        DeletePolicyVersion 10;
        AttachPolicy 15;
        DetachPolicy 15;
        AttachPrincipalPolicy 15;
        DetachPrincipalPolicy 15;
        ListAttachedPolicies 15;
        ListPolicyPrincipals 10;
        ListPrincipalPolicies 15;
        ListTargetsForPolicy 10;
        GetEffectivePolicies 5;
        TestAuthorization 10;

        // Bulk registration and provisioning templates
        StartThingRegistrationTask 10;
        StopThingRegistrationTask 10;
        DescribeThingRegistrationTask 10;
        ListThingRegistrationTasks 10;
        ListThingRegistrationTaskReports 10;
        CreateProvisioningTemplate 10;
        CreateProvisioningTemplateVersion 10;
        DescribeProvisioningTemplate 10;
        DescribeProvisioningTemplateVersion 10;
        UpdateProvisioningTemplate 10;
        ListProvisioningTemplates 10;
        ListProvisioningTemplateVersions 10;
        DeleteProvisioningTemplate 10;
        DeleteProvisioningTemplateVersion 10;
        CreateProvisioningClaim 10;

        // Fleet indexing
        UpdateIndexingConfiguration 1;
        GetIndexingConfiguration 20;
        DescribeIndex 10;
        ListIndices 5;
        SearchIndex 15;
        GetStatistics 15;
        GetCardinality 15;
        GetPercentiles 15;
        GetThingConnectivityData 350;

        // Software Package Catalog
        CreatePackage 10;
        GetPackage 10;
        UpdatePackage 10;
        ListPackages 10;
        DeletePackage 10;
        CreatePackageVersion 10;
        GetPackageVersion 10;
        UpdatePackageVersion 10;
        DeletePackageVersion 10;
        GetPackageConfiguration 5;
        UpdatePackageConfiguration 5;

        // Jobs and commands
        CreateJob 10;
        DescribeJob 10;
        UpdateJob 10;
        ListJobs 10;
        CancelJob 10;
        DeleteJob 10;
        GetJobDocument 10;
        AssociateTargetsWithJob 10;
        DescribeJobExecution 10;
        ListJobExecutionsForJob 10;
        ListJobExecutionsForThing 10;
        CancelJobExecution 10;
        DeleteJobExecution 10;
        CreateJobTemplate 10;
        DescribeJobTemplate 10;
        ListJobTemplates 10;
        DeleteJobTemplate 10;
        CreateCommand 10;
        GetCommand 15;
        ListCommands 10;
        UpdateCommand 10;
        DeleteCommand 10;
        GetCommandExecution 20;
        ListCommandExecutions 10;
        DeleteCommandExecution 15;
    }
    IotJobsData {
        GetPendingJobExecutions 200 of "job reads of devices";
        DescribeJobExecution 200 of "job reads of devices";
        StartNextPendingJobExecution 200 of "job writes of devices";
        UpdateJobExecution 200 of "job writes of devices";
        StartCommandExecution 100;
    }
    IotData {
        GetThingShadow 4000 (400) of "shadows";
        UpdateThingShadow 4000 (400) of "shadows";
        DeleteThingShadow 4000 (400) of "shadows";
        ListNamedShadowsForThing 4000 (400) of "shadows";
        Publish 20000 (2000);
        SendDirectMessage 20000 (2000);
        ListRetainedMessages 10;
        GetRetainedMessage 500 (50);
        GetConnection 100;
        DeleteConnection 100;
        ListSubscriptions 100;
    }
    Sts {
        AssumeRole 600 of "STS";
        AssumeRoot 600 of "STS";
        DecodeAuthorizationMessage 600 of "STS";
        GetAccessKeyInfo 600 of "STS";
        GetCallerIdentity 600 of "STS";
        GetFederationToken 600 of "STS";
        GetSessionToken 600 of "STS";
    }
};
