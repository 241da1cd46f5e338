# The command line of MRA Config in a container, for CI and for machines without Node. Beside it lies what `npm pack` made:
#   docker build -t mra-config . && docker run --rm -v "$PWD:/work" mra-config check .
# Passwords come from the environment (docker run --env-file); the state of deploys from a volume that is kept (MRA_STATE_DIR).
FROM node:24-slim
WORKDIR /opt/mra
COPY mra-config-*.tgz ./
RUN npm install --global --no-audit --no-fund ./mra-config-*.tgz && rm ./mra-config-*.tgz
WORKDIR /work
USER node
ENTRYPOINT ["mra"]
CMD ["check", "."]
