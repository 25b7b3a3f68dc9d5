# Output for programs, settings, completions.

## Config

shell-config-built-in = built in
shell-config-example-head =
    Settings of fleetctl: what options are where nobody types them. An option goes before the
    environment, that before the chosen profile, that before these defaults.
    fleetctl config show tells what holds, and why.
# option is an option with its value, to be typed.
shell-config-example-profiles = A profile, chosen by { $option }. It goes before the defaults.
shell-config-exists = { $file } is there already; it stays as it is
# Stands beside the name of a file.
shell-config-missing = is not there
# The head of a column: the name of a setting.
shell-config-name = setting
shell-config-no-home = there is no home directory to keep settings in
# option is an option to be typed.
shell-config-no-home-hint = give { $option }
# Stands beside the name of a file.
shell-config-project = of this folder
# Stands in place of a secret value.
shell-config-secret = set, not shown
# The head of a column: where a value comes from.
shell-config-source = from
# Stands beside the name of a file.
shell-config-told = the only one, as told
# Stands beside the name of a file.
shell-config-user = of the user
# The head of a column.
shell-config-value = value
# The head of a column: the name of an environment variable.
shell-config-variable = variable
shell-config-written = written: { $file }

## Manual

shell-man-written = { $pages ->
    [one] one page of the manual is in { $folder }
   *[other] { $pages } pages of the manual are in { $folder }
}

## Query

# takes is a number, with a + behind it if more can be given.
shell-query-arguments = character { $character }: { $function }() takes { $takes } arguments
shell-query-function = character { $character }: there is no function { $function }()
shell-query-nothing = the query finds nothing
shell-query-step = character { $character }: the step of a slice cannot be 0
# why is English, from the parser.
shell-query-syntax = character { $character }: { $why }
# expected and found are the names of types in JMESPath: array, string, number.
shell-query-type = character { $character }: argument { $argument } of { $function }() must be { $expected }, here it is { $found }
shell-query-wrong = the expression of --query does not work: { $why }

## Settings

shell-settings-known = there are: { $names }
shell-settings-near = did you mean { $near }?
shell-settings-no-fleet = the settings have no profile { $fleet }
# section is a line of a file, such as [profiles.plant].
shell-settings-no-fleets = they have none at all; a profile begins with { $section }
shell-settings-project = a file that lies in the current folder may not say { $name }: it would lead commands elsewhere
shell-settings-project-local = a file that lies in the current folder may not turn local off: it would lead commands to AWS
shell-settings-section = { $section } must be a section in brackets
# example is a value as the file has it.
shell-settings-text = { $name } must be one text, such as { $example }
# example is a value as the file has it.
shell-settings-texts = { $name } must be an array of texts, such as { $example }
# why is English, from the parser of the file's format, TOML.
shell-settings-toml = this is not TOML: { $why }
# command is an option with its value, to be typed.
shell-settings-trust = if you trust it, give { $command }
shell-settings-truth = { $name } must be true or false
shell-settings-unknown = there is no setting { $name }
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }, line { $line }: { $what }
