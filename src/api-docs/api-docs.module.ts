import { Module } from '@nestjs/common';
import { ReferenceController } from './api-docs.controller.js';

/** The OpenAPI document and the page that shows it. Owns nothing: all is read off the routes. */
@Module({ controllers: [ReferenceController] })
export class ApiDocsModule {}
