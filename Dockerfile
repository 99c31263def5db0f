# syntax=docker/dockerfile:1

# The service alone: its database is another container (docker-compose.yml) or a server of yours.

# the optional packages are the embedded Postgres and programs for development
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=optional --ignore-scripts --no-audit --no-fund
COPY nest-cli.json tsconfig.json tsconfig.build.json tsconfig.image.json ./
COPY migrations ./migrations
COPY client/src ./client/src
COPY examples ./examples
COPY src ./src
RUN npm run build -- --path tsconfig.image.json
COPY editor ./editor
RUN npm run editor:build
RUN mkdir data

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 COPYDESK_DATA_DIR=/app/data
WORKDIR /app
COPY package.json ./
COPY bin ./bin
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build --chown=node:node /app/data ./data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --start-interval=1s \
  CMD ["node", "bin/is-ready.mjs"]
# Of many answers at once little outlives a collection of 32 MB: a quarter less CPU than with the 16 of Node itself.
CMD ["node", "--max-semi-space-size=32", "--max-old-space-size=1024", "dist/src/main.js"]
