# Talks to ports of this machine with bash alone; sourced by ../papergraph.
# shellcheck shell=bash

# Fails if somebody listens on the port that a setting names.
need_port() {
  ! (exec 3<>"/dev/tcp/127.0.0.1/${!1}") 2>/dev/null ||
    fail "port ${!1} is taken. Stop what listens there or choose another by $1."
}

# The server answers a query.
app_answers() {
  local query='{"query":"{graph{version}}"}' status
  status=$(post "$query" 2>/dev/null) && [ "$status" = 200 ]
}

# Posts to /graphql and prints the status; there may be no curl.
post() {
  local code
  exec 3<>"/dev/tcp/127.0.0.1/$PAPERGRAPH_PORT" || return 1
  printf '%s\r\n' 'POST /graphql HTTP/1.1' 'Host: localhost' 'Content-Type: application/json' \
    "Content-Length: ${#1}" 'Connection: close' '' >&3
  printf '%s' "$1" >&3
  read -r -t 10 _ code _ <&3 && say "$code"
}
