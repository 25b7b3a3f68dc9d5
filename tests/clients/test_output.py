"""`--query`, text and YAML beside the programs they are modelled on: jmespath, the AWS CLI's formatter, PyYAML."""

import io
import json

import jmespath
import pytest
import yaml
from awscli import text as aws_text

from local_aws import fleetctl

EXPRESSIONS = [
    "@",
    "packages",
    "packages[].package",
    "packages[*].[package, default_version, created]",
    "packages[].{n: package, v: default_version}",
    "packages[?package >= 'Sedan'].package | sort(@)",
    "packages[?contains(package, 'V')] | length(@)",
    "packages[::-1].package",
    "packages[-2:].package",
    "packages[0:2] | [*].*",
    "packages[*].package | join('|', @)",
    "sort_by(packages, &package)[-1].package",
    "max_by(packages, &length(package)).package",
    "map(&type(default_version), packages)",
    "packages[].not_null(default_version, package)",
    "packages[0].keys(@)",
    "packages[0].values(@)",
    "packages[0] | merge(@, {a: `1.5`, b: `[1, 2.0, null]`})",
    "to_string(packages[0].package)",
    "to_string(`{\"a\": [1, 2]}`)",
    "to_number('1e3')",
    "avg(`[1, 2, 4]`)",
    "sum(`[0.1, 2]`)",
    "sum(`[]`)",
    "ceil(`1.000001`)",
    "floor(`-1.5`)",
    "abs(`-9007199254740993`)",
    "`18446744073709551615`",
    "`0.1`",
    "`1` == `1.0`",
    "`[1, [2, [3]]]`[]",
    "`[[1, 2], {\"a\": 3}, null, true, \"x\"]`",
    "`{\"b\": {\"c\": [1, {\"d\": 2}]}, \"a\": null, \"e\": [\"x\", \"y\"]}`",
    "`[{\"b\": 1, \"a\": {\"z\": 1}}, {\"a\": 2}, 3]`",
    "reverse('abc')",
    "starts_with('abc', 'ab') && ends_with('abc', 'bc') || 'no'",
    "!packages",
    "nothing.at[0].all",
    "nothing[].x",
    "\"packages\"[0].\"package\"",
    "packages[?default_version == null].package",
    "to_array('a')[0]",
    "'yes'",
    "'2026-03-07'",
    "'0x1f'",
    "'a: b # c'",
    "'~'",
    "' padded '",
    "join('\n', ['one', 'two', ''])",
    "'- x'",
    "'1_000'",
    "'12:30:45'",
    "'.inf'",
]

# Arrays of objects and other values: the AWS CLI's formatter fails on them.
MIXED = [one for one in EXPRESSIONS if one.startswith("`") and "{" in one]


@pytest.fixture(scope="module")
def result(server):
    """What `packages list` prints as JSON, and how to print it otherwise."""
    where = ("--local", "--state-dir", str(server.state))
    for name in ("SedanVehicle", "SUVVehicle", "TruckVehicle"):
        fleetctl(*where, "packages", "create", name)
    fleetctl(*where, "packages", "add-version", "SedanVehicle", "1.0.0")

    def printed(*options):
        return fleetctl(*where, "packages", "list", *options)

    return json.loads(printed("--output", "json")), printed


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_query_finds_what_the_reference_finds(result, expression):
    whole, printed = result
    expected = jmespath.search(expression, whole)
    found = json.loads(printed("--output", "json", "--query", expression))
    assert found == expected
    # Keys of an object in the expression itself come in the order of their names.
    if isinstance(expected, dict) and not expression.startswith("`"):
        assert list(found) == list(expected)


@pytest.mark.parametrize("expression", [one for one in EXPRESSIONS if one not in MIXED])
def test_text_is_what_the_aws_cli_prints(result, expression):
    whole, printed = result
    expected = io.StringIO()
    aws_text.format_text(jmespath.search(expression, whole), expected)
    assert printed("--output", "text", "--query", expression) == expected.getvalue()


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_yaml_is_read_as_the_same_value(result, expression):
    whole, printed = result
    text = printed("--output", "yaml", "--query", expression)
    assert yaml.safe_load(text) == jmespath.search(expression, whole)


@pytest.mark.parametrize("expression", ["packages[", "foo.", "lenght(@)", "sort_by(@)", "a:b"])
def test_what_the_reference_refuses_is_refused(result, expression):
    whole, printed = result
    with pytest.raises(Exception):
        jmespath.search(expression, whole)
    with pytest.raises(Exception):
        printed("--query", expression)
