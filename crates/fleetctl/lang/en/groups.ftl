# Dynamic groups: their members are the devices that match a query.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show` shows the group
groups-make-question = make { $group } on { $place }?
groups-nobody-agrees = there is no terminal to ask whether the group is right; nothing was done
groups-nobody-agrees-hint = give --yes, or --dry-run to see what matches
groups-nobody-criteria = there is nobody to ask what the devices have in common; nothing was done
groups-nobody-criteria-hint = give --countries, --thing-types, --versions, --battery or --query-string
groups-nobody-name = there is nobody to ask for a name; nothing was done
groups-nobody-name-hint = give --name: a query, or a criterion of several values, names no group
groups-no-query = there is no terminal to ask for a query
groups-no-query-hint = give it: { $command }
groups-none = there is no dynamic group
groups-none-hint = `fleetctl groups create` makes one
groups-not-named-hint = `fleetctl groups list` lists the dynamic groups
# Stands above a list of groups. { $place } is an AWS, an account and a Region.
groups-pick = dynamic groups on { $place }
groups-pick-prompt = number or group:
# A question.
groups-query = query:
# { $words } are the words that leave: exit, quit, back.
groups-test-opening = queries are tried on { $place }; { $words } or nothing leaves
# A question: [any], the word that means none, is behind it. The amounts stay as they are.
groups-wizard-battery = battery, such as >50, <30, =75
groups-wizard-countries = countries, such as US,CA
# Examples of queries stand below.
groups-wizard-example = for example
# Explains the word guided, which stands before it and can be typed.
groups-wizard-guided = by country, thing type, version and battery
groups-wizard-help = Enter takes what is in brackets; Ctrl-C leaves
# A question: [1].
groups-wizard-how = how
# A question.
groups-wizard-name = name:
# A question: a name in brackets is behind it.
groups-wizard-name-default = name
groups-wizard-neither = { $answer } is neither 1, guided nor 2, query
# Explains the word query, which stands before it and can be typed.
groups-wizard-query = a query of your own
groups-wizard-thing-types = thing types
groups-wizard-title = make a dynamic group on { $place }
groups-wizard-versions = package versions

## Names of facts and columns

# Above a column of numbers: how many devices match a part of the query.
groups-head-match = match it
# Above a column of numbers: how many devices only this part keeps out.
groups-head-only = only it rejects
groups-head-part = part
# What somebody wrote about the group.
groups-label-about = about
groups-label-created = created
groups-label-matches = matches
groups-label-members = members
groups-label-name = name
groups-label-query = query
groups-label-status = status
groups-label-tags = tags
groups-label-where = where

## Groups

# Behind the label "created".
groups-created-unknown = unknown
groups-delete-what =
    delete the dynamic group { $group } on { $place }
    query  { $query }
    { $count ->
        [one] the { $count } device in it stays
       *[other] the { $count } devices in it stay
    }
groups-deleted =
    { $count ->
        [one] deleted { $group }; { $count } device stays
       *[other] deleted { $group }; { $count } devices stay
    }
groups-index-rebuilding = the index is being built again; what matches now is not yet complete
groups-kept = kept { $group }
groups-made = made { $group }
groups-matches =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
# Of { $things } things in the index, { $count } match.
groups-matches-of =
    { $count ->
        [one] { $count } device, of { $things } in the index
       *[other] { $count } devices, of { $things } in the index
    }
# Below the first devices.
groups-more = and { $count } more
# Behind the label "tags".
groups-no-tags = none
# { $field } is a field of the index, such as attributes.country.
groups-not-indexed = { $field } is not indexed here, so no value of it is ever found; `fleetctl provision` turns on what a fleet needs
groups-plan-kept = it is there with this query and is kept
groups-plan-tagged = it is there with this query and gets the workshop's tags
# Behind the label "tags".
groups-tags-unread = could not be read: { $failure }
# { $count } dynamic groups, { $others } static ones.
groups-title-list =
    { $count ->
        [one] { $others ->
            [one] { $count } dynamic group on { $place }; { $others } static group besides
           *[other] { $count } dynamic group on { $place }; { $others } static groups besides
        }
       *[other] { $others ->
            [one] { $count } dynamic groups on { $place }; { $others } static group besides
           *[other] { $count } dynamic groups on { $place }; { $others } static groups besides
        }
    }
groups-title-plan = dynamic group
groups-too-many-terms = a search takes this query, a dynamic group does not: it takes { $terms } terms, unless AWS raised the account's quota
groups-unread = { $group } could not be looked at: { $failure }

## Learning moments

groups-learn-dynamic =
    A static group has the things that somebody put into it. A dynamic group has a query instead: every thing that matches it is a member, and ceases to be one when it no longer matches. Nobody adds or removes devices.

      static group     things are added and removed; groups can be
                       below one another and can have policies
      dynamic group    its query decides; no groups below it, no
                       policies

    A job for a dynamic group reaches what is in it now; a continuous one also what joins later, such as devices whose battery was charged meanwhile.

    Membership follows the fleet index, so it is a moment behind: seconds as a rule, longer while a group is BUILDING. A thing is in at most ten groups, an account has at most a hundred dynamic ones. What costs is the fleet indexing below it: each change that is indexed, each search.
groups-learn-dynamic-title = Groups that fill themselves

groups-learn-queries =
    A query has terms of a field and a value, joined by AND, OR and NOT. Terms next to one another are joined by AND; use parentheses where AND and OR meet. Names of fields care about capital letters, values do not.

      thingTypeName:SedanVehicle                the thing type
      attributes.country:(US OR CA)             one of several values
      shadow.reported.batteryStatus:[50 TO *]   50 or more
      NOT attributes.country:US                 everything else
      thingName:Vehicle*                        * is any text

    The version that a device reports is shadow.name.$package.reported.PACKAGE.version; it can be compared with a value, not with < or >.

    A search takes twelve terms, a dynamic group five; AWS raises both on request. A query has at most 1,000 characters. Try it before you make a group of it: what it finds is shown here, and which part keeps out how many.
groups-learn-queries-title = How devices are found
