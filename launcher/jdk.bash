# Finds a JDK that is new enough; sourced by ../papergraph, which says how new.
# shellcheck shell=bash

# Prints the major version of the Java in a folder, or nothing.
java_version() {
  local line
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    line=$(grep '^JAVA_VERSION=' "$1/release" || true)
  else
    line=$("$1/bin/java" -version 2>&1 | head -n 1 || true)
  fi
  line=${line#*\"}
  line=${line%%[.\"+-]*}
  case $line in '' | *[!0-9]*) ;; *) say "$line" ;; esac
}

# Prints folders that may hold a Java, the user's own choices first.
java_candidates() {
  local on_path
  [ -z "${JAVA_HOME:-}" ] || say "$JAVA_HOME"
  ! on_path=$(command -v java) || dirname "$(dirname "$(resolve "$on_path")")"
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$LEAST_JDK+" 2>/dev/null || true
  ls -d /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* 2>/dev/null || true
}

# Prints the folder of the first that is new enough.
find_java() {
  local folder version seen=
  while IFS= read -r folder; do
    version=$(java_version "$folder")
    [ -n "$version" ] || continue
    if [ "$version" -ge "$LEAST_JDK" ]; then
      say "$folder"
      return
    fi
    case $seen in *"$folder "*) ;; *) seen="$seen$folder (Java $version) " ;; esac
  done <<EOF
$(java_candidates)
EOF
  fail "needs a JDK $LEAST_JDK or newer and found ${seen:-none}.
  Install one (https://adoptium.net) or let JAVA_HOME name its folder."
}
