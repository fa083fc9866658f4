#!/usr/bin/env bash
# Loads the service: requests a second beside an endpoint that only echoes, alternately; then hostile bodies among articles, and memory.
# Usage: load.sh [--rounds N] [--seconds N] [--soak MINUTES] [PROGRAM]; PROGRAM is a published ArticleService, else it is built and run here.
# Needs wrk and python3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rounds=3 seconds=10 soak=0 program=
while (($#)); do
  case $1 in
    --rounds) rounds=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    --soak) soak=$2; shift 2 ;;
    -*) sed -n '2,4s/^# //p' "$0"; exit 64 ;;
    *) program=$1; shift ;;
  esac
done
command -v wrk >/dev/null || { echo "wrk is not here; install it (apt-get install wrk)." >&2; exit 69; }
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
url=http://127.0.0.1:$port
python3 "$here/bodies.py" "$work"
if [ -z "$program" ]; then
  dotnet publish "$here/.." --configuration Release -p:PublishAot=false --output "$work/service" >"$work/build.log" || { cat "$work/build.log"; exit 1; }
  program=$work/service/ArticleService
fi

"$program" --urls "$url" --Echo true >"$work/service.log" &
service=$!
trap 'kill $service 2>/dev/null; wait $service 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do curl -sf "$url/health" >/dev/null && break; sleep 0.1; done

# requests PATH BODIES SECONDS: the requests a second.
requests() {
  wrk -t1 -c32 -d"$3"s -s "$here/bodies.lua" "$url/$1" -- "$work/$2" >"$work/wrk.log"
  grep -E 'Socket errors' "$work/wrk.log" >&2 || true
  awk '/^Requests\/sec/ { print $2 }' "$work/wrk.log"
}

resident() { awk '/^VmRSS/ { memory = $2 / 1024 } /^Threads/ { threads = $2 } END { printf "%.0f MB resident, %d threads\n", memory, threads }' "/proc/$service/status"; }

requests articles articles 5 >/dev/null
requests echo articles 5 >/dev/null
for round in $(seq "$rounds"); do
  echo=$(requests echo articles "$seconds")
  read=$(requests articles articles "$seconds")
  echo "round $round: echo $echo/s, articles $read/s, ratio $(awk "BEGIN { printf \"%.2f\", $read / $echo }")"
done

echo "hostile bodies among articles: $(requests articles mixed "$seconds")/s, $(resident)"
python3 "$here/hostile.py" "$url/articles" "$work/hostile" 10000
for minute in $(seq "$soak"); do
  echo "minute $minute: $(requests articles mixed 60)/s, $(resident)"
done
