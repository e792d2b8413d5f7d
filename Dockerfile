# The assistant with its knowledge. Build: docker build -t gcm-assistant .
FROM node:26-slim

ENV NODE_ENV=production
WORKDIR /app

# The image brings its own Node; the optional packages are Nodes for machines with an older one.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

COPY knowledge ./knowledge
COPY prompts ./prompts
COPY src ./src

# Index and store; the only folder that is written to.
RUN mkdir data && chown node:node data
VOLUME /app/data

USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts", "start"]
