"""Draws `book.json` of a folder with each program and measures whole processes from outside: python run.py ATTACHECTL FOLDER [ROUNDS]

Rounds are interleaved, so that what else the machine does meets all alike; figures are medians. Only small modules are imported here: what a child needs at most is counted from what its parent had.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
ROUNDS = 7


def measured(command):
    """CPU seconds, wall seconds and the greatest resident megabytes of a process."""
    started = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, time.perf_counter() - started, used.ru_maxrss / 1024


def repeated(tree, times):
    """The same book with its parts several times, each time under other names."""
    front = [block for block in tree["blocks"] if block["block"] != "section" or block["id"] == "contents"]
    parts = [block for block in tree["blocks"] if block not in front]
    copies = [{**part, "id": f"{part['id']}-{copy}"} for copy in range(times) for part in parts]
    return {**tree, "blocks": front + copies}


def main(attachectl, folder, rounds=ROUNDS):
    tree, long_tree = Path(folder, "book.json"), Path(folder, "book-10.json")
    long_tree.write_text(json.dumps(repeated(json.loads(tree.read_text(encoding="utf-8")), 10)), encoding="utf-8")

    def peer(name, tree):
        return [sys.executable, str(HERE / f"peer_{name}.py"), str(tree), f"{folder}/{name}.pdf"]

    def ours(tree, name):
        return [attachectl, "render", str(tree), "--out", f"{folder}/{name}.pdf"]

    programs = {
        "attache": ours(tree, "attache"),
        "attache-10": ours(long_tree, "attache-10"),
        "typst": peer("typst", tree),
        "weasyprint": peer("weasyprint", tree),
        "reportlab": peer("reportlab", tree),
    }
    times = {name: [] for name in programs}
    for _ in range(int(rounds)):
        for name, command in programs.items():
            times[name].append(measured(command))
    print(f"{'':12} {'CPU s':>7} {'wall s':>7} {'peak MB':>8} {'bytes':>9} {'pages':>6} {'pages/CPU s':>12}")
    for name, rows in times.items():
        cpu, wall, peak = (statistics.median(column) for column in zip(*rows))
        size, pages = os.path.getsize(f"{folder}/{name}.pdf"), page_count(f"{folder}/{name}.pdf")
        print(f"{name:12} {cpu:7.2f} {wall:7.2f} {peak:8.0f} {size:9,} {pages:6} {pages / cpu:12.0f}", flush=True)


def page_count(path):
    facts = subprocess.run(["pdfinfo", path], capture_output=True, encoding="utf-8").stdout
    return next(int(line.split()[1]) for line in facts.splitlines() if line.startswith("Pages"))


if __name__ == "__main__":
    main(*sys.argv[1:])
