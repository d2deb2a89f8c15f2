"""Direct quotations as textacy finds them, for benchmarks/attributions.mjs: {"id", "text"} a line in; {"id", "attributions"} a line out.

Needs textacy and a small English model of spaCy in the same Python; the model's package is the only argument. The last line is
{"seconds"}: processor time without loading.
"""

import importlib
import json
import sys
import time

from textacy.extract import triples

UNITS = "utf-16-le"


def places(text, tokens):
    """[start, end) of runs of neighbouring tokens, in UTF-16 units."""
    runs = []
    for token in tokens:
        start, end = token.idx, token.idx + len(token.text)
        if runs and runs[-1][2] == token.i - 1:
            runs[-1][1:] = [end, token.i]
        else:
            runs.append([start, end, token.i])
    units = lambda place: len(text[:place].encode(UNITS)) // 2
    return [[units(start), units(end)] for start, end, _ in runs]


def main():
    nlp = importlib.import_module(sys.argv[1]).load()
    spent = 0.0
    for line in sys.stdin:
        page = json.loads(line)
        begun = time.process_time()
        try:
            found = list(triples.direct_quotations(nlp(page["text"])))
        except ValueError as error:  # it refuses texts whose marks do not pair
            found = []
            print(page["id"], error, file=sys.stderr)
        spent += time.process_time() - begun
        roles = lambda quotation: {
            "source": places(page["text"], quotation.speaker),
            "cue": places(page["text"], quotation.cue),
            "content": places(page["text"], quotation.content),
        }
        print(json.dumps({"id": page["id"], "attributions": [roles(quotation) for quotation in found]}))
    print(json.dumps({"seconds": spent}))


main()
