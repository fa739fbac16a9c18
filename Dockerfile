# Build: docker build -t exec-brief .
# Run:   docker run --read-only --tmpfs /tmp -v brief-data:/data exec-brief
FROM python:3.11-slim-bookworm AS build
WORKDIR /src
RUN python -m venv /venv
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY bot ./bot
COPY summarizer ./summarizer
RUN PIP_CONSTRAINT=constraints.txt /venv/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --no-create-home brief && install -d -o brief /data
COPY --from=build /venv /venv
COPY config /app/config
WORKDIR /app
USER 10001
ENV PATH=/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 \
    EXEC_BRIEF_CONFIG_DIR=/app/config EXEC_BRIEF_DATABASE_URL=sqlite+aiosqlite:////data/exec-brief.db
VOLUME /data
ENTRYPOINT ["exec-brief"]
CMD ["serve"]
