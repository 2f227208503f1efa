"""Makes harder ones of a published instance, the same for the same seed: people who are away, meetings that are fixed, meetings
that come before others. What is made is for measuring and is never kept: the instances carry no licence.
"""

import random
import re

KINDS = ["forbidden", "fixed", "precedences"]


def numbers(text, name):
    return int(re.search(rf"\b{name}\s*=\s*(\d+)", text)[1])


def value(text, name):
    """Where the value of a name stands, and its parts: sets as lists, numbers as they are."""
    found = re.search(rf"\b{name}\s*=\s*\[(.*?)\]\s*;", text, re.DOTALL)
    parts = re.findall(r"\{([^}]*)\}|(\d+)", found[1])
    return found, [[int(one) for one in re.findall(r"\d+", inside)] if not lonely else int(lonely) for inside, lonely in parts]


def replaced(text, name, parts):
    found, _ = value(text, name)
    written = ("{" + ",".join(map(str, part)) + "}" if isinstance(part, list) else str(part) for part in parts)
    return f"{text[: found.start()]}{name} = [{', '.join(written)}];{text[found.end() :]}"


def variant(text, kind, seed):
    """The text of an instance with more rules of a kind: one person in three is away in two slots; one meeting in ten is fixed,
    where its people and the tables allow it; one meeting in six comes after another one.
    """
    text = re.sub(r"%.*", "", text)
    dice = random.Random(f"{kind} {seed}")
    slots, mornings, tables = (numbers(text, name) for name in ("nTotalSlots", "nMorningSlots", "nTables"))
    rows = re.search(r"\brequested\s*=\s*\[(.*?)\]\s*;", text, re.DOTALL)[1].split("|")
    meetings = [tuple(map(int, row.strip(" \n\r,").split(","))) for row in rows if row.strip()]
    _, away = value(text, "forbidden")
    _, fixed = value(text, "fixed")
    _, before = value(text, "precedences")
    if kind == "forbidden":
        for person in dice.sample(range(len(away)), len(away) // 3):
            away[person] = sorted({*away[person], *dice.sample(range(1, slots + 1), 2)})
        return replaced(text, "forbidden", away)
    if kind == "fixed":
        taken, held = {(person, slot) for person, there in enumerate(away, 1) for slot in there}, [0] * (slots + 1)
        for meeting in dice.sample(range(len(meetings)), len(meetings) // 10):
            a, b, session = meetings[meeting]
            open_slots = {1: range(1, mornings + 1), 2: range(mornings + 1, slots + 1), 3: range(1, slots + 1)}[session]
            free = [slot for slot in open_slots if not {(a, slot), (b, slot)} & taken and held[slot] < tables]
            if free and not fixed[meeting]:
                fixed[meeting] = slot = dice.choice(free)
                taken |= {(a, slot), (b, slot)}
                held[slot] += 1
        return replaced(text, "fixed", fixed)
    for meeting in dice.sample(range(1, len(meetings)), len(meetings) // 6):
        before[meeting] = sorted({*before[meeting], dice.randrange(meeting) + 1})
    return replaced(text, "precedences", before)
