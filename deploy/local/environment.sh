# What up, down and parts share; sourced, with $root set.

stack="$root/deploy/local/target/stack"
local_folder="${HOUSE_LOCAL:-$root/.local}"

complain() {
  echo "$1" >&2
  exit 1
}

# Sets java and launcher, or says in one line what is wrong with the Java of this machine.
find_java() {
  java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  command -v "$java" >/dev/null || complain "No Java found: install a JDK, 17 or newer, or set JAVA_HOME."
  local version
  version="$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)"
  [[ "${version:-0}" -ge 17 ]] || complain "$java is Java ${version:-unknown}: the house needs a JDK, 17 or newer."
  command -v "${java}c" >/dev/null || complain "$java has no compiler beside it: install a JDK, 17 or newer."
  launcher=("$java" -Xms32m -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
    -Dhouse.root="$root" -Dhouse.local="$local_folder"
    -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
    -Dorg.slf4j.simpleLogger.showDateTime=true
    -Dorg.slf4j.simpleLogger.logFile="$local_folder/logs/kafka.log"
    -cp "$stack/lib/*" org.facultyaffairs.local.Launcher)
  mkdir -p "$local_folder/logs"
}

build() {
  command -v mvn >/dev/null || complain "The house is not built yet and Maven is missing: install Maven 3.8.7 or newer."
  (cd "$root" && mvn -B -ntp -DskipTests "$@" package) || complain "The build failed; the lines above say why."
}

# The launcher's own part of the build, without which nothing can be checked. The jar of a house that runs stays as it is.
build_launcher() {
  local jar
  jar="$(find "$stack/lib" -name 'local-stack-*.jar' -print -quit 2>/dev/null || true)"
  if [[ -z "$jar" ]] || { ! house_runs && launcher_changed_since "$jar"; }; then
    echo "Building the launcher."
    build -q -pl deploy/local
  fi
}

house_runs() {
  kill -0 "$(cat "$local_folder/run/launcher.pid" 2>/dev/null)" 2>/dev/null
}

launcher_changed_since() {
  [[ -n "$(find "$root/deploy/local/pom.xml" "$root/deploy/local/src/main" -newer "$1" -print -quit)" ]]
}
