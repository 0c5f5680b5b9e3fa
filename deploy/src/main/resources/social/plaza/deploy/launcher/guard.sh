#!/bin/sh
# Runs a command and ends it as soon as standard input closes: the launcher holds the other end of that pipe, and the
# kernel closes it however the launcher dies. So nobody's death leaves anybody behind.
# Usage: guard SIGNAL GRACE-SECONDS COMMAND…
signal=$1 grace=$2
shift 2
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
(
  trap '' HUP INT TERM
  while read -r _ <&3; do :; done
  kill -s "$signal" "$child" 2>/dev/null
  waited=0
  while [ "$waited" -lt "$grace" ] && kill -0 "$child" 2>/dev/null; do
    sleep 1
    waited=$((waited + 1))
  done
  kill -s KILL "$child" 2>/dev/null
) >/dev/null 2>&1 &
watch=$!
exec 3<&-
trap '' HUP INT
trap 'kill -s "$signal" "$child"' TERM
wait "$child"
status=$?
while kill -0 "$child" 2>/dev/null; do wait "$child"; status=$?; done
kill -s KILL "$watch" 2>/dev/null
exit "$status"
