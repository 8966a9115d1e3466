"""Load over HTTP: wrk, with one article a request."""

import json
import re
from pathlib import Path

from process import Failed, run, say

CONNECTIONS = 8
UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}
SCRIPT = """local file = io.open("{body}", "rb")
wrk.body = file:read("*a")
file:close()
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
"""


class Load:
    """The same request again and again; a warm-up first, then several rounds."""

    def __init__(self, work: Path, text: str, warm_up: int, seconds: int):
        self.work = work
        self.warm_up = warm_up
        self.seconds = seconds
        self.body = json.dumps({"text": text}, ensure_ascii=False).encode("utf-8")
        body = work / "request.json"
        body.write_bytes(self.body)
        self.script = work / "request.lua"
        self.script.write_text(SCRIPT.format(body=body))

    def warm(self, address: str) -> None:
        self._wrk(address, self.warm_up)

    def measure(self, address: str) -> dict:
        """Requests a second, and the percentiles of their latency in milliseconds."""
        output = self._wrk(address, self.seconds)
        if "Non-2xx" in output:
            raise Failed(f"{address} refused requests:\n{output}")
        errors = re.search(r"Socket errors: .*", output)
        if errors:
            say(f"{address}: {errors[0]}")
        return {
            "requests_per_second": float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]),
            "p50_ms": _percentile(output, "50"),
            "p99_ms": _percentile(output, "99"),
        }

    def _wrk(self, address: str, seconds: int) -> str:
        return run(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s",
                    "--latency", "-s", str(self.script), address], self.work)


def _percentile(output: str, percent: str) -> float:
    value, unit = re.search(rf"^\s+{percent}%\s+([\d.]+)(\w+)$", output, re.MULTILINE).groups()
    return float(value) * UNITS[unit]
