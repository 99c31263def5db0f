import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { readConfiguration } from './config/configuration.js';
import { createDataSource } from './data-source.js';
import { openApiDocument } from './contract/openapi/document.js';
import { RouteTable } from './contract/routes/route-table.js';
import { ABOUT } from './api-docs/about.js';

/** Writes the OpenAPI document of this build to the file that is named; needs no database. */
const [file = 'openapi.json'] = process.argv.slice(2);
const unconnected = createDataSource('postgres://unconnected');
const settings = readConfiguration({});
const app = await NestFactory.create(AppModule.on(unconnected, settings), new FastifyAdapter(), {
  logger: false,
  abortOnError: false,
});
const document = openApiDocument(app.get(RouteTable).all(), ABOUT);
writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
