"""Pages of the book with blocks that need other programs: the AWS CLI, boto3, mosquitto.

The blocks of a page are run in their order, in one shell with a home of its own: `sh`, `sh clients`,
`python`, and what stands in a comment `<!-- before`. Those of fleetctl alone are also held, with what
they print, by `crates/fleetctl/tests/cli/book.rs`.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys

import pytest

from local_aws import FLEETCTL, ROOT

PAGES = sorted(
    str(page.relative_to(ROOT))
    for page in [ROOT / "README.md", *ROOT.glob("docs/**/*.md")]
    if re.search(r"^```(sh clients|python)$", page.read_text(), re.MULTILINE)
)
BLOCK = re.compile(r"^(?:```(sh|sh clients|python)|<!-- (before))\n(.*?)^(?:```|-->)$", re.MULTILINE | re.DOTALL)
SERVED = "until fleetctl local env >/dev/null 2>&1; do sleep 0.1; done"
SECONDS = 120


def script(page, folder):
    """The blocks of a page as one script."""
    lines = ["set -e"]
    for number, (language, before, body) in enumerate(BLOCK.findall((ROOT / page).read_text())):
        if language == "python":
            program = folder / f"{number}.py"
            program.write_text(body)
            lines.append(f"{sys.executable} {program}")
        else:
            lines.append(re.sub(r"^(fleetctl local serve\b.*&)$", rf"\1\n{SERVED}", body, flags=re.MULTILINE))
    return "\n".join(lines)


def test_there_are_such_pages():
    assert {"README.md", "docs/local-aws.md"} <= set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_the_blocks_of_a_page_work(page, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    folders = [pathlib.Path(FLEETCTL).parent, pathlib.Path(sys.executable).parent, "/usr/bin", "/bin"]
    environment = {
        "HOME": str(home),
        "PATH": os.pathsep.join(map(str, folders)),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_PAGER": "",
    }
    with (tmp_path / "output").open("w") as output:
        shell = subprocess.Popen(
            ["bash", "-xc", script(page, tmp_path)], stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.STDOUT, env=environment, cwd=home, start_new_session=True,
        )
        try:
            code = shell.wait(SECONDS)
        finally:
            os.killpg(shell.pid, signal.SIGTERM)
    assert code == 0, (tmp_path / "output").read_text()
