# syntax=docker/dockerfile:1
# The base by exact version; pin it by digest as well with --build-arg PYTHON_IMAGE=python@sha256:…
ARG PYTHON_IMAGE=python:3.11.14-slim-bookworm

FROM ${PYTHON_IMAGE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /opt/tools && python -m venv /opt/relatum
# The lock files alone first: the layer of the dependencies outlives every change of the code.
COPY requirements.lock requirements-build.lock ./
RUN /opt/tools/bin/pip install --require-hashes -r requirements-build.lock \
 && /opt/relatum/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY api api
COPY graph graph
COPY extract extract
COPY cypher cypher
# The wheel is built by the pinned back end and installed without it, so that the image holds no build tools.
RUN /opt/tools/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /build/dist . \
 && /opt/relatum/bin/pip install --no-deps /build/dist/*.whl

FROM ${PYTHON_IMAGE}
LABEL org.opencontainers.image.title="Relatum" org.opencontainers.image.licenses="MIT"
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin relatum \
 && install --directory --owner relatum --group relatum /data
COPY --from=build /opt/relatum /opt/relatum
COPY examples /opt/relatum/examples
# The root may be read-only: nothing is written but /data and what Python puts into /tmp.
ENV PATH=/opt/relatum/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 HOME=/tmp \
    RELATUM_STORE=sqlite:////data/relatum.db
USER 10001
WORKDIR /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
ENTRYPOINT ["relatum"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
