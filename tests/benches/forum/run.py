"""Measures `attachectl forum` on made-up forums and published instances: python run.py ATTACHECTL FOLDER SECONDS [PUBLISHED]

FOLDER holds made-up forums as forum-20.json and so on; PUBLISHED the instances and optima.csv. Prints Markdown.
"""

import csv
import json
import subprocess
import sys
import time
from pathlib import Path

import variants

HERE = Path(__file__).parent
FAIRNESS = "2"
# What variants are solved with: every fairness of the paper but its main one, and the time that it takes most of them.
VARIED_FAIRNESS, VARIED_SECONDS = ["0", "1", "3"], "10"


def run(command):
    """The JSON that a program answers, and its wall seconds."""
    started = time.perf_counter()
    ran = subprocess.run(command, capture_output=True, encoding="utf-8")
    seconds = time.perf_counter() - started
    if ran.returncode:
        sys.exit(f"{command} ended with {ran.returncode}: {ran.stdout} {ran.stderr}")
    return json.loads(ran.stdout), seconds


def level(plan, name):
    """A level's value, and what is proved of it."""
    found = next((level for level in plan["levels"] if level["name"] == name), None)
    if not found:
        return "–"
    known = "proved" if found["proved"] else "open" if found["bound"] is None else f"bound {found['bound']}"
    return f"{found['value']} ({known})"


def made_up(attachectl, folder, seconds):
    def forum(*arguments):
        return run([attachectl, "forum", *map(str, arguments), "--json"])

    print("| people | meetings | match | placed in 1 s | placed | weight | breaks | again after one cancellation | moved | explained |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for file in sorted(folder.glob("forum-*.json"), key=lambda file: int(file.stem.split("-")[1])):
        asked, plan, event = json.loads(file.read_text(encoding="utf-8")), folder / "plan.json", folder / "event.json"
        _, match = forum("match", file)
        first, _ = forum("solve", file, "--time", 1, "--out", plan)
        best, _ = forum("solve", file, "--time", seconds, "--out", plan)
        forum("check", file, plan)
        gone = next(meeting["a"][0] for meeting in asked["meetings"][len(asked["meetings"]) // 2 :])
        event.write_text(json.dumps({"event": "person_cancelled", "person": gone}), encoding="utf-8")
        again, replan = forum("replan", file, plan, event, "--time", 0.3)
        _, explain = forum("explain", file, "--time", seconds)
        row = [
            len(asked["people"]), len(asked["meetings"]), f"{match:.2f} s", len(first["meetings"]), len(best["meetings"]),
            level(best, "placed_weight"), level(best, "breaks"), f"{replan:.2f} s", level(again["plan"], "moved"), f"{explain:.2f} s",
        ]
        print("|", " | ".join(map(str, row)), "|", flush=True)


def published(attachectl, folder, seconds, source):
    with open(source / "optima.csv", encoding="utf-8") as rows:
        optima = {row["instance"]: row["optimum_breaks"] for row in csv.DictReader(rows) if row["d"] == FAIRNESS}
    print("\n| instance | published optimum | Attaché: breaks, bound | s | CP-SAT: breaks, bound | s |")
    print("|---|---|---|---|---|---|")
    closed, plan = [0, 0], folder / "schedule.json"
    for name, optimum in sorted(optima.items()):
        file, cells = source / name, []
        for which, command in enumerate([
            [attachectl, "forum", "solve", str(file), "--fairness", FAIRNESS, "--time", seconds, "--out", str(plan), "--json"],
            [sys.executable, str(HERE / "cpsat.py"), str(file), seconds, FAIRNESS, str(plan)],
        ]):
            answer, wall = run(command)
            if answer["schedule"]:
                run([attachectl, "forum", "check", str(file), str(plan), "--fairness", FAIRNESS, "--json"])
            is_closed = answer["status"] == "optimal"
            if is_closed and str(answer["breaks"]) != optimum:
                sys.exit(f"{name}: {command[0]} proves {answer['breaks']}, published are {optimum}")
            closed[which] += is_closed
            cells += [f"{answer['breaks']}, {answer['bound']}" + (" **proved**" if is_closed else ""), f"{wall:.2f}"]
        print("|", " | ".join([name.removesuffix(".original.dzn"), optimum, *cells]), "|", flush=True)
    print(f"| proved of {len(optima)} | | {closed[0]} | | {closed[1]} | |")


def varied(attachectl, folder, source):
    file, plan, told, opened = folder / "variant.dzn", folder / "schedule.json", {}, []
    for path in sorted(source.glob("*.original.dzn")):
        for kind in variants.KINDS:
            file.write_text(variants.variant(path.read_text(encoding="utf-8"), kind, 1), encoding="utf-8")
            for fairness in VARIED_FAIRNESS:
                solve = ["solve", str(file), "--fairness", fairness, "--time", VARIED_SECONDS, "--out", str(plan)]
                answer, _ = run([attachectl, "forum", *solve, "--json"])
                if answer["schedule"]:
                    run([attachectl, "forum", "check", str(file), str(plan), "--fairness", fairness, "--json"])
                told[answer["status"]] = told.get(answer["status"], 0) + 1
                if answer["status"] not in ("optimal", "infeasible"):
                    opened.append(f"{path.name.removesuffix('.original.dzn')} {kind} {fairness} ({answer['breaks']}, {answer['bound']})")
    file.unlink()
    closed = told.get("optimal", 0) + told.get("infeasible", 0)
    print(f"\nVariants with {VARIED_SECONDS} s each: {closed} of {sum(told.values())} closed, {told.get('infeasible', 0)} of them infeasible.")
    print(f"Open (breaks, bound): {', '.join(opened) or 'none'}.")


def main(attachectl, folder, seconds, source=None):
    made_up(attachectl, Path(folder), seconds)
    if source:
        published(attachectl, Path(folder), seconds, Path(source))
        varied(attachectl, Path(folder), Path(source))


if __name__ == "__main__":
    main(*sys.argv[1:])
