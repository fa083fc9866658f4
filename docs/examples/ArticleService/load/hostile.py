"""Posts hostile bodies, each over a connection that is kept where it can be, and counts the answers. Usage: hostile.py URL FILE COUNT"""
import collections
import http.client
import itertools
import sys
import urllib.parse

url = urllib.parse.urlsplit(sys.argv[1])
bodies = open(sys.argv[2], "rb").read().split(b"\n--next--\n")
types = ["text/plain", "application/json", "application/x-ndjson", "text/plain; charset=windows-1256"]
statuses = collections.Counter()
dead = 0
connection = http.client.HTTPConnection(url.netloc, timeout=30)
for body, kind in itertools.islice(zip(itertools.cycle(bodies), itertools.cycle(types)), int(sys.argv[3])):
    try:
        connection.request("POST", url.path, body, {"Content-Type": kind})
        answer = connection.getresponse()
        answer.read()
        statuses[answer.status] += 1
    except (http.client.HTTPException, OSError):
        dead += 1
        connection.close()
print(f"hostile bodies: {dict(sorted(statuses.items()))}, {dead} without an answer")
sys.exit(1 if dead or any(status >= 500 for status in statuses) else 0)
