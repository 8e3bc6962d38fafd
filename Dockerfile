# The service in a slim image: built in one stage, run in another without compiler, cache or sources.
# tests/packaging/test_dockerfile.py runs the steps of the first stage and starts what the second one starts.

FROM python:3.13-slim AS build
ENV PREFIX=/opt/faits
WORKDIR /src
RUN python3 -m venv "$PREFIX"
COPY requirements.lock ./
RUN "$PREFIX/bin/pip" install --no-cache-dir --no-deps --require-hashes --requirement requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY api ./api
COPY extractors ./extractors
RUN "$PREFIX/bin/pip" install --no-cache-dir --no-deps .

FROM python:3.13-slim
COPY --from=build /opt/faits /opt/faits
# Nothing is written but worker heartbeats, and those to /dev/shm: `docker run --read-only` works.
ENV PATH=/opt/faits/bin:$PATH FAITS_HOST=0.0.0.0 PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python3", "-c", "import os, urllib.request as http; http.urlopen('http://127.0.0.1:' + os.environ.get('FAITS_PORT', '8000') + '/health/ready', timeout=2)"]
# The exec form makes gunicorn's arbiter PID 1: `docker stop` reaches it, and requests under way are finished.
STOPSIGNAL SIGTERM
ENTRYPOINT ["faits"]
CMD ["serve"]
