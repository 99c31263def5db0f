import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.js';
import { SpeakersReader } from './speakers.reader.js';

/** Counts over what was published, for the newsroom. Owns nothing; must never count what whoever asks may not read. */
@Module({ controllers: [ReportsController], providers: [SpeakersReader] })
export class ReportsModule {}
