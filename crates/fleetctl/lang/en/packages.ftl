# Software packages: their versions, firmware, what devices report of them, reverts.
# "draft", "published", "deprecated" are in the common catalogue.

## Questions and what answers them

# A question: the file with the firmware.
packages-add-file = file with the firmware, Enter for a small sample:
packages-add-publish = publish it, so that jobs can install it?
# A question.
packages-add-version = new version, such as 1.2.0:
# A question.
packages-create-name = name, such as the thing type whose devices will report it:
# A question.
packages-description = description, Enter for none:
packages-device-another = look at another device?
packages-device-not-named-hint = give it: fleetctl packages device THING
packages-none = there is no package
packages-none-hint = `fleetctl packages create` makes one
packages-not-named-hint = `fleetctl packages list` lists the packages
# Stands above a list of packages. { $place } is an AWS, an account and a Region.
packages-pick = packages on { $place }
packages-pick-prompt = number or package:
# Stands above a list of versions.
packages-pick-version = versions of { $package } on { $place }
packages-pick-version-prompt = number or version:
packages-show-offer = show one of them?
packages-show-version-offer = show one of the versions?
packages-version-none = package { $package } has no version that could be picked
packages-version-not-named-hint = `fleetctl packages show PACKAGE` lists the versions

## What is wrong with options

packages-attribute-form = an attribute has the form KEY=VALUE
packages-attribute-twice = attribute { $key } is given twice
packages-sbom-no-zip = { $path } is not a zip
packages-sbom-zip-hint = AWS takes an SBOM as a zip with SPDX or CycloneDX files in it

## Names of facts and columns

packages-head-attribute = attribute
packages-head-attributes = attributes
packages-head-made = made
packages-head-package = package
packages-head-sbom-check = check
packages-head-sbom-file = file of the SBOM
packages-head-status = status
packages-head-updated = last updated
packages-head-value = value
packages-head-version = version
packages-label-bucket = bucket
packages-label-default-version = default version
packages-label-description = description
packages-label-firmware = firmware
# When the package or the version was made.
packages-label-made = made
packages-label-object-version = object version
packages-label-role = role
packages-label-sbom-check = SBOM check
packages-label-status = status
packages-label-version = version

## Packages and versions

# { $status } is "published" or "draft".
packages-added = version { $version } of package { $package }, { $status }
# What happens to the bucket, in a list of facts.
packages-bucket-to-make = { $bucket } (is made, with versioning)
# { $place } is an AWS, an account and a Region.
packages-delete-otherwise = `fleetctl packages show` shows the package
packages-delete-version-otherwise = `fleetctl packages show-version` shows the version
packages-delete-version-what = delete version { $version } of package { $package }, { $status }, on { $place }
packages-delete-what = delete package { $package } on { $place }
packages-deleted = deleted package { $package }
packages-device-reports-none = reports no packages
packages-device-untimed = AWS kept no times in these $package shadows
# { $key } is the name of an object, { $size } is 4.0 KB.
packages-firmware-sample = { $key } ({ $size }, the sample)
# { $object } is an s3:// address.
packages-firmware-stays = its firmware stays: { $object }
packages-made = made package { $package } on { $place }
# { $command } can be typed.
packages-next = next: { $command }
packages-no-versions = no versions yet
packages-sbom-failed = failed
packages-sbom-file-failed = failed
packages-sbom-file-good = good
packages-sbom-in-progress = in progress
packages-sbom-succeeded = succeeded
packages-sbom-unknown = unknown
# { $sum } is a checksum. Stands in a list, behind a size.
packages-stored-checked = CRC-32 { $sum }, checked by S3
# Stands in a list, behind a size: the same file had been sent before.
packages-stored-kept = was there already
# What becomes of the version that is added: the four stand in a list of facts, behind "version".
packages-then-draft = made as a draft
packages-then-draft-finished = the draft that is there is finished and stays a draft
packages-then-draft-published = the draft that is there is finished and published
packages-then-published = made and published
packages-title-add-version = add version { $version } to package { $package }
packages-title-list =
    { $count ->
        [one] { $count } package
       *[other] { $count } packages
    }
packages-title-package = package { $package }
packages-title-version = package { $package }, version { $version }
packages-version-deleted = deleted version { $version } of package { $package }

## The package configuration

packages-config-disabled = package configuration disabled
packages-config-disabled-follows = Jobs write no $package shadows: what devices report of packages does not follow what jobs deploy.
packages-config-enabled = package configuration enabled
packages-config-enabled-follows = When a job that deploys a package version succeeds on a device, AWS IoT Jobs writes the version into the device's $package shadow, under this role.
# Behind "role", in a list of facts.
packages-config-no-role = not configured
packages-disable-question = let jobs write no package shadows any more, on { $place }?
packages-disabled = turned off: jobs write no package shadows any more; the role stays
packages-disabled-before = it is off already; nothing was changed
# The role is named by itself on the line below.
packages-enable-role-kept = use role { $role } and let jobs write package shadows with it, on { $place }?
packages-enable-role-made = make role { $role } and let jobs write package shadows with it, on { $place }?
packages-enable-role-repaired = put right role { $role } and let jobs write package shadows with it, on { $place }?
packages-enabled-before-role-kept = enabled before, with a role which was there
packages-enabled-before-role-made = enabled before, with a role which was made
packages-enabled-before-role-repaired = enabled before, with a role which was put right: { $repairs }
packages-enabled-other-role = enabled before, with role { $role }; nothing was changed
packages-enabled-role-kept = enabled, with a role which was there
packages-enabled-role-made = enabled, with a role which was made
packages-enabled-role-repaired = enabled, with a role which was put right: { $repairs }

## Reverts

packages-revert-again = run the same command again: it does what is left
packages-revert-done = { $thing }: reverted to version { $version }
packages-revert-failed = { $thing }: revert failed - { $failure }
# The devices stand below.
packages-revert-found =
    { $count ->
        [one] { $count } device reports { $package } at another version:
       *[other] { $count } devices report { $package } at another version:
    }
packages-revert-found-of-type =
    { $count ->
        [one] { $count } device of type { $thing_type } reports { $package } at another version:
       *[other] { $count } devices of type { $thing_type } report { $package } at another version:
    }
packages-revert-honest = This changes the inventory, not the devices: their $package shadows will report the version, and nothing is sent to them. What runs on them changes by a job with the firmware of that version.
packages-revert-job-question =
    { $count ->
        [one] make job { $job } that installs { $package } { $version } on { $count } device, on { $place }
       *[other] make job { $job } that installs { $package } { $version } on { $count } devices, on { $place }
    }
# Some devices may be in several targets: there are not more than { $count }.
packages-revert-job-question-at-most =
    { $count ->
        [one] make job { $job } that installs { $package } { $version } on at most { $count } device, on { $place }
       *[other] make job { $job } that installs { $package } { $version } on at most { $count } devices, on { $place }
    }
# Below the first ten devices.
packages-revert-more = ... and { $count } more
packages-revert-none = every device that reports { $package } is at { $version } already
packages-revert-none-of-type = every device of type { $thing_type } that reports { $package } is at { $version } already
packages-revert-otherwise = --dry-run shows the devices
packages-revert-question =
    { $count ->
        [one] set the inventory of { $count } device to { $package } { $version } on { $place }
       *[other] set the inventory of { $count } devices to { $package } { $version } on { $place }
    }
# Ctrl-C ended it.
packages-revert-stopped =
    { $found ->
        [one] stopped: { $reverted } of { $found } device reverted to { $package } { $version }
       *[other] stopped: { $reverted } of { $found } devices reverted to { $package } { $version }
    }
packages-revert-summary =
    { $found ->
        [one] { $reverted } of { $found } device reverted to { $package } { $version }
       *[other] { $reverted } of { $found } devices reverted to { $package } { $version }
    }
packages-revert-title = revert { $package } to { $version }
# { $time } is a length of time; { $calls } are calls to AWS.
packages-revert-took =
    { $calls ->
        [one] took { $time }, { $calls } call
       *[other] took { $time }, { $calls } calls
    }
packages-revert-unchanged =
    { $count ->
        [one] { $count } device changed meanwhile and needed nothing any more
       *[other] { $count } devices changed meanwhile and needed nothing any more
    }
packages-revert-what-failed = what failed

## Learning moments

packages-learn-artifact =
    A version points to its artifact: a bucket, a key and the id of one version of the object. The file stays in your bucket. The bucket keeps every version of an object, so a version of a package always means the same bytes, even after somebody has uploaded another file under the same key.

      package version      SedanVehicle 1.2.0
      object               s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      version of object    5mEo2s… (its VersionId)

    Devices do not need credentials of AWS for the download. A job names the artifact in its document, AWS IoT signs a URL for it under a role, and the device fetches the file with that URL, which is good for an hour at most.

    A software bill of materials (SBOM) can be attached in the same way; AWS checks its format.
packages-learn-artifact-title = A version and its file in S3

packages-learn-catalog =
    A package is a name for software that devices run, such as the firmware of a type of vehicle. It has versions, and each version can have a file, attributes of your own and a status. Together they are the Software Package Catalog of the account in the Region.

    The catalog ties three things together: what there is to install (packages and versions), how it comes to devices (jobs), and which device has what (the $package shadow of each device, which fleet indexing makes searchable).

      create        a package, then a version with its firmware
      publish       from then on the version cannot be changed
      deploy        a job installs it on groups of devices
      track         devices are found by the version they report
      roll back     a job with an older version, or a revert

    A package is named like the thing type here, so that each device has one.
packages-learn-catalog-title = Packages, versions and the catalog

packages-learn-configuration =
    A job that installs a package version can tell AWS IoT which version that is. When such a job succeeds on a device, AWS IoT Jobs can write the version into the device's $package shadow: then the inventory follows what jobs deploy, and no device needs code for it.

    AWS does this only if the package configuration is on. It writes under a role of your account, which AWS IoT must be allowed to assume:

      trust          iot.amazonaws.com
      permissions    iot:GetThingShadow, iot:UpdateThingShadow on the
                     $package shadows of things; iot:DescribeEndpoint
      the caller     needs iam:PassRole for the role

    There is one configuration for the account in each Region. Turned off, jobs go on as before, and the shadows stay as they are. Turning it on does not write what jobs have deployed before.
packages-learn-configuration-title = Who writes the inventory

packages-learn-life =
    A version begins as DRAFT and becomes PUBLISHED. What a draft is made of can be changed: its file, its attributes, its description. Jobs cannot install it. A published version can be installed and can be the default one of its package; its file and its attributes are fixed for ever.

      DRAFT         can be changed, cannot be installed
      PUBLISHED     can be installed, cannot be changed
      DEPRECATED    can still be installed, and should not be

    DEPRECATED says that people should take another version; it can be published again. No version becomes a draft again. If the firmware is wrong, make a new version with a new number: then every device that reports 1.2.0 really has the same 1.2.0.
packages-learn-life-title = Draft, published, deprecated

packages-learn-revert =
    A revert sets the version in the $package shadows of devices back. That changes the inventory and nothing else: nothing is sent to a device, and what runs on it stays as it is. It is right where the inventory is wrong, for example after devices were set back by hand.

    To put older firmware on devices, make a job with the older version: `jobs create`, or --with-job here. The job sends the file, each device installs it, and when it succeeds, the shadow follows by itself.

    The devices are found by fleet indexing: those that report the package at another version than the one you choose. The index is a moment behind; a device that changed meanwhile is looked at again before it is written. Run the same command again, and it does what is left.
packages-learn-revert-title = A revert corrects the inventory

packages-learn-shadow =
    Every thing can have shadows: documents in AWS that say what a device has reported. The one named $package is reserved for software: under each package it has the version and attributes, and AWS does not take anything else there.

      SedanVehicle
        version       1.2.0
        attributes    (your own, or none)

    It is written by AWS IoT Jobs when a job that installs a version succeeds, if the package configuration is on, or by the device itself. Where AWS says when something of it was set, that is shown as "last updated"; mostly it does not.

    Fleet indexing reads these shadows, so that you can ask for all devices with a version. A device without this shadow has not reported any software yet.
packages-learn-shadow-title = What a device says it runs
