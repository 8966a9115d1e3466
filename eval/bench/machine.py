"""What the figures were measured on."""

import os
import platform
import re
import subprocess
import time
from pathlib import Path

# Above this load before the start, other work shares the cores.
QUIET = 0.5


def describe(home: Path, java: str) -> dict:
    return {
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "java": _first_line([java, "-version"], home),
        "fasttext": _version("fasttext"),
        "scikit_learn": _version("python3-sklearn"),
        "gunicorn": _version("gunicorn"),
        "wrk": _version("wrk"),
        "commit": _first_line(["git", "describe", "--always", "--dirty"], home),
        "load_before": round(os.getloadavg()[0], 2),
    }


def _processor() -> str:
    found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return found[1] if found else platform.processor()


def _version(package: str) -> str:
    return _first_line(["dpkg-query", "-W", "-f", "${Version}", package], Path("/"))


def _first_line(command: list[str], cwd: Path) -> str:
    try:
        done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False)
    except OSError:
        return "unknown"
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return lines[0] if done.returncode == 0 and lines else "unknown"
