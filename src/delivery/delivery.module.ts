import { Module } from '@nestjs/common';
import { ContentController } from './content.controller.js';
import { ContentQueries } from './content.queries.js';
import { Documents } from './documents.js';

/**
 * The content face: what readers get, and nothing else.
 * Owns the table `published_documents`, written at publication; its reads must never touch an editorial table.
 */
@Module({ controllers: [ContentController], providers: [ContentQueries, Documents] })
export class DeliveryModule {}
