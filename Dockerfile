# Build: docker build -t exec-brief .
# Run:   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -v brief-data:/data exec-brief
#
# Every package is one of the two locks, by its hash, and nothing else is fetched: kiwipiepy-model is published as source
# only and is built with the locked tools.  The locks are renewed by .ci/lock, whose first lines say how.
FROM python:3.11-slim-bookworm AS packages
RUN python -m venv /venv
COPY requirements.lock requirements-build.lock ./
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_REQUIRE_HASHES=1 PIP_NO_DEPS=1 PIP_ONLY_BINARY=:all:
RUN /venv/bin/pip install -r requirements-build.lock \
 && /venv/bin/pip install --no-build-isolation --no-binary kiwipiepy-model -r requirements.lock \
 && /venv/bin/pip uninstall -y wheel setuptools \
 && printf '#!/venv/bin/python\nimport sys\nfrom bot.cli import main\nsys.exit(main())\n' > /venv/bin/exec-brief \
 && chmod 755 /venv/bin/exec-brief

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --no-create-home brief && install -d -o brief /data
COPY --from=packages /venv /venv
COPY bot /app/bot
COPY summarizer /app/summarizer
COPY config /app/config
WORKDIR /app
USER 10001
ENV PATH=/venv/bin:$PATH PYTHONPATH=/app PYTHONDONTWRITEBYTECODE=1 \
    EXEC_BRIEF_CONFIG_DIR=/app/config EXEC_BRIEF_DATABASE_URL=sqlite+aiosqlite:////data/exec-brief.db
VOLUME /data
ENTRYPOINT ["exec-brief"]
CMD ["serve"]
