#!/usr/bin/env bash
# The development workflow of exec-brief, one verb each.  Needs python3 >= 3.11 and a package index for the first run;
# writes only into this folder (.venv, .cache, out, data) and pip's own cache.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'TEXT'
exec-brief: AI 업계 임원 소식 브리핑 봇

  ./run.sh demo    설치부터 견본 다이제스트까지 한 번에 (토큰·모델 불필요)    install, then the whole job on a sample newsroom
  ./run.sh test    린트·타입·구조 검사와 모든 테스트                       lint, types, import contracts and every test
  ./run.sh lint    ruff, import-linter                                   style and import contracts
  ./run.sh types   mypy --strict                                         types
  ./run.sh check   설정 파일과 알려진 취약점 점검                          the configuration files, and known vulnerabilities
  ./run.sh serve   스케줄러와 설정된 채널 실행                             the scheduler and the configured channels
  ./run.sh bench   벤치마크 (이름을 주면 그것만: ./run.sh bench alias)       benchmarks, all or by name (-- options)

그 밖의 명령 / everything else: .venv/bin/exec-brief --help
TEXT
}

fail() { printf '%s\n' "$*" >&2; exit 1; }
step() { printf '\033[2m[run.sh]\033[0m %s\n' "$*" >&2; }

find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 || continue
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$candidate"; return; }
  done
  fail "Python 3.11 이상을 찾지 못했습니다. 설치한 뒤 다시 실행하거나 PYTHON=/경로/python3 ./run.sh … 로 지정해 주세요."
}

make_venv() {
  local python; python=$(find_python)
  step "가상환경 만들기 (.venv, $("$python" -V))"
  "$python" -m venv .venv >/dev/null 2>&1 && return
  # Debian without python3-venv: a bare environment, filled by the pip of the system
  rm -rf .venv
  "$python" -m venv --without-pip .venv && "$python" -m pip --python .venv/bin/python install -q pip 2>/dev/null && return
  rm -rf .venv
  fail "가상환경을 만들지 못했습니다. Debian/Ubuntu라면 'apt install python3-venv'로 venv를 설치한 뒤 다시 실행해 주세요."
}

# install EXTRA: nothing to do where the files that decide the environment are unchanged, so a second run needs no index
install() {
  local extra=${1:-} stamp wanted
  stamp=".venv/.installed-${extra:-runtime}"
  wanted=$(cat pyproject.toml constraints.txt | cksum)
  [ -x .venv/bin/python ] || make_venv
  # whatever extra was installed, the runtime came with it
  if [ -z "$extra" ] && grep -qsxF "$wanted" .venv/.installed-*; then return; fi
  if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    step "패키지 설치${extra:+ (+$extra)}: 처음 한 번만, 1~2분 걸립니다"
    PIP_CONSTRAINT=constraints.txt .venv/bin/python -m pip install -q --disable-pip-version-check \
      -e ".${extra:+[$extra]}" || fail "패키지를 설치하지 못했습니다. 네트워크(또는 PyPI 미러 설정)를 확인한 뒤 다시 실행해 주세요."
    echo "$wanted" > "$stamp"
  fi
}

# install_node: the local stand-ins for Slack and Discord that the tests talk to; without npm those tests skip
install_node() {
  local folder=tests/node wanted
  command -v npm >/dev/null 2>&1 || { step "npm이 없어 Slack·Discord 대역을 쓰는 테스트는 건너뜁니다"; return; }
  wanted=$(cksum < "$folder/package.json")
  [ "$(cat "$folder/node_modules/.installed" 2>/dev/null)" = "$wanted" ] && return
  step "Slack·Discord 대역 설치 (npm, 처음 한 번만)"
  if npm install --prefix "$folder" --no-package-lock --no-audit --no-fund --silent \
    --fetch-retries 1 --fetch-timeout 60000 </dev/null >/dev/null 2>&1; then
    echo "$wanted" > "$folder/node_modules/.installed"
  else
    step "npm 설치에 실패해 Slack·Discord 대역을 쓰는 테스트는 건너뜁니다"
  fi
}

lint() {
  step "ruff"
  .venv/bin/ruff check .
  .venv/bin/ruff format --check .
  step "import-linter"
  .venv/bin/lint-imports --no-cache
}

types() {
  step "mypy --strict"
  .venv/bin/mypy
}

tests() {
  step "pytest"
  .venv/bin/python -m pytest --numprocesses auto "$@"
}

# bench [NAME...] [-- OPTIONS]
bench() {
  local name script names=()
  while [ $# -gt 0 ] && [ "$1" != -- ]; do names+=("$1"); shift; done
  [ $# -gt 0 ] && shift
  for name in "${names[@]:-}"; do
    for script in tests/bench/bench_"${name:-*}".py; do
      [ -f "$script" ] || fail "벤치마크 '$name'이(가) 없습니다. 있는 것: $(ls tests/bench | sed -n 's/^bench_\(.*\)\.py$/\1/p' | tr '\n' ' ')"
      step "$script"
      .venv/bin/python "$script" "$@"
    done
  done
}

verb=${1:-}
[ $# -gt 0 ] && shift
case "$verb" in
  demo)  install; exec .venv/bin/exec-brief demo "$@" ;;
  serve) install; exec .venv/bin/exec-brief serve "$@" ;;
  check) install dev; .venv/bin/exec-brief check "$@"; step "알려진 취약점 (pip-audit)"; exec .venv/bin/python .ci/audit.py ;;
  test)  install dev; install neural; install_node; lint; types; tests "$@" ;;
  lint)  install dev; lint ;;
  types) install dev; types ;;
  bench) install dev; install bench; bench "$@" ;;
  ""|help|-h|--help) usage ;;
  *) usage >&2; fail "모르는 동사입니다: $verb" ;;
esac
