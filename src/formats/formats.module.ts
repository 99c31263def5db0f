import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module.js';
import { FormatsController } from './formats.controller.js';

/** Published articles in the vocabularies of others. Owns nothing; makes everything from the documents of the content face. */
@Module({ imports: [ContentModule], controllers: [FormatsController] })
export class FormatsModule {}
