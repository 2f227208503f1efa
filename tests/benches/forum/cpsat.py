"""A plain CP-SAT model of the benchmark's problem: python cpsat.py INSTANCE.dzn SECONDS FAIRNESS PLAN.json

Prints and writes the object of `attachectl forum solve`.
"""

import json
import re
import sys
import time
from pathlib import Path

from ortools.sat.python import cp_model


def read(path):
    """The fields of an instance: numbers, lists of numbers, lists of sets."""
    text = re.sub(r"%.*", "", Path(path).read_text(encoding="utf-8"))
    fields = {}
    for name, value in re.findall(r"(\w+)\s*=\s*([^;]*);", text):
        if "{" in value:
            fields[name] = [[int(n) for n in re.findall(r"\d+", entry)] for entry in re.findall(r"\{([^}]*)\}", value)]
        else:
            numbers = [int(n) for n in re.findall(r"\d+", value)]
            fields[name] = numbers if "[" in value else numbers[0]
    return fields


def main(path, seconds, fairness, out):
    started = time.perf_counter()
    field = read(path)
    slots, people = range(1, field["nTotalSlots"] + 1), range(1, field["nBusiness"] + 1)
    flat = field["requested"]
    meetings = [tuple(flat[at : at + 3]) for at in range(0, len(flat), 3)]
    model = cp_model.CpModel()
    sits = [{slot: model.new_bool_var("") for slot in slots} for _ in meetings]
    for at, (one, other, session) in enumerate(meetings):
        model.add_exactly_one(sits[at].values())
        away = {*field["forbidden"][one - 1], *field["forbidden"][other - 1]}
        fixed = field["fixed"][at]
        for slot in slots:
            is_morning = slot <= field["nMorningSlots"]
            is_out = slot in away or (session == 1 and not is_morning) or (session == 2 and is_morning)
            if is_out or fixed not in (0, slot):
                model.add(sits[at][slot] == 0)
        for earlier in field["precedences"][at]:
            before = sum(slot * sits[earlier - 1][slot] for slot in slots)
            model.add(before < sum(slot * sits[at][slot] for slot in slots))
    for slot in slots:
        model.add(sum(place[slot] for place in sits) <= field["nTables"])
    breaks = []
    for person in people:
        theirs = [at for at, (one, other, _) in enumerate(meetings) if person in (one, other)]
        begins, before = [], None
        for slot in slots:
            busy = model.new_bool_var("")
            model.add(sum(sits[at][slot] for at in theirs) == busy)
            begin = model.new_bool_var("")
            if before is None:
                model.add(begin == busy)
            else:
                model.add(begin >= busy - before)
                model.add(begin <= busy)
                model.add(begin <= 1 - before)
            begins.append(begin)
            before = busy
        if theirs:
            model.add(sum(begins) >= 1)
        breaks.append(sum(begins) - (1 if theirs else 0))
    most, least = model.new_int_var(0, len(slots), ""), model.new_int_var(0, len(slots), "")
    for own in breaks:
        model.add(own <= most)
        model.add(own >= least)
    model.add(most - least <= int(fairness))
    model.minimize(sum(breaks))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 2
    solver.parameters.max_time_in_seconds = max(0.1, float(seconds) - (time.perf_counter() - started))
    status = solver.solve(model)
    is_there = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    words = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "feasible", cp_model.INFEASIBLE: "infeasible"}
    answer = {
        "status": words.get(status, "unknown"),
        "breaks": round(solver.objective_value) if is_there else None,
        "bound": max(0, round(solver.best_objective_bound)) if is_there else None,
        "seconds": round(time.perf_counter() - started, 3),
        "schedule": [next(s for s in slots if solver.value(place[s])) for place in sits] if is_there else None,
    }
    Path(out).write_text(json.dumps(answer), encoding="utf-8")
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
