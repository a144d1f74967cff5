"""Values for the formats that the API's description names, what its parameters demand of each other, and why it may refuse."""

import base64
import json
import re

import schemathesis
from hypothesis import strategies as st

days = st.dates().map(lambda day: day.isoformat())
months = st.tuples(st.integers(1000, 2100), st.integers(1, 12)).map(lambda each: f"{each[0]}-{each[1]:02}")
years = st.integers(1000, 2100).map(str)
written_otherwise = ["198X", "1990~", "1958-05?", "[1960-03..]", "../1973-01", "1945/1954", "1978-21"]
schemathesis.openapi.format("edtf", st.one_of(days, months, years, st.sampled_from(written_otherwise)))


def is_plain(text):
    return re.fullmatch(r"\d{4}(-\d\d){0,2}", text) is not None


positions = st.tuples(st.integers(0, 2), st.integers(-100, 0), st.text(max_size=20), st.text(max_size=20))


def cursor(position):
    text = json.dumps(position, ensure_ascii=True).encode()
    return base64.urlsafe_b64encode(text).decode().rstrip("=")


schemathesis.openapi.format("cursor", positions.map(cursor))


# What everything else is asked of.
curated = "vietnam-diplomacy-1924-2025"


@schemathesis.hook
def before_call(context, case, kwargs):
    """The curated data is never removed, by an example of its id neither: without it there would be nothing to find."""
    if case.method == "DELETE" and (case.path_parameters or {}).get("id") == curated:
        case.path_parameters = {"id": "another-data-set"}


@schemathesis.hook
def filter_case(context, case):
    """A path leads from one entity to another, and a time from an earlier date to a later one."""
    query = case.query or {}
    start, end = query.get("from"), query.get("to")
    if not isinstance(start, str) or not isinstance(end, str):
        return True
    if case.path == "/paths":
        return start != end
    if {start, end} & set(written_otherwise):
        return False
    return not (is_plain(start) and is_plain(end)) or start <= end


def problem_of(response):
    """The name of a problem's type, and the fields it tells of."""
    problem = json.loads(response.content)
    return problem["type"].rpartition("#")[2], [error["field"] for error in problem.get("errors", [])]


@schemathesis.check
def refuses_for_a_reason(context, response, case):
    """What schemathesis.toml lets pass by its status alone is refused for the one reason that is named there."""
    operation, status = case.operation.definition.raw["operationId"], response.status_code
    positive = case.meta is not None and case.meta.generation.mode.is_positive
    if status == 503:
        name, _ = problem_of(response)
        assert name in ("loading", "data-changed"), f"503 is for data that changes, not for {name}"
        assert response.headers.get("retry-after"), "503 says when to ask again"
    elif status == 400 and operation == "runQuery" and positive:
        _, fields = problem_of(response)
        assert fields and "parameters" not in fields, f"400 is for single parameters, not {fields}"
    elif status == 404 and operation == "exportGraph" and positive:
        assert "dataset" in (case.query or {}), "404 is for a data set that is not there"
    elif status == 422 and operation == "loadDataset":
        _, fields = problem_of(response)
        assert fields and all(re.fullmatch(r"(?s).+:\d+:\d+", field) for field in fields), f"422 names places, not {fields}"
    elif status in (403, 422) and operation in ("runCypher", "explainCypher", "profileCypher"):
        name, fields = problem_of(response)
        assert name in ("statement-refused", "invalid-statement") and fields == ["statement"], f"{status} is for the statement"
    elif status == 409 and operation in ("replaceView", "deleteView"):
        name, _ = problem_of(response)
        assert name == "never-changes", f"409 is for what never changes, not for {name}"
    elif status == 409 and operation in ("saveQuery", "replaceQuery", "deleteQuery"):
        name, _ = problem_of(response)
        assert name == "refused", f"409 is for a name that is taken or kept, not for {name}"
    elif status == 422 and operation in ("saveQuery", "replaceQuery"):
        _, fields = problem_of(response)
        assert set(fields) == {"source"}, f"422 is for the text of the file, not {fields}"
