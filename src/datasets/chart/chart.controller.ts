import { Controller } from '@nestjs/common';
import { ContentEntities } from '../../content/content-entities.reader.js';
import { ObservationsReader } from '../../content/observations.reader.js';
import { without } from '../../contract/properties/property.js';
import { PublicGet } from '../../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../../edge/answers/public-get.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { wholeOf } from '../../lists/list-query.js';
import { NewsroomSettings } from '../../newsroom/newsroom-settings.reader.js';
import { ListObservations } from '../../publication/observations.dto.js';
import { ChartWork } from './chart-work.js';
import { CHART_POLICY } from './chart-style.js';

const SVG = 'image/svg+xml';

/** The values of an indicator as a picture. */
@Controller('v1/content/indicators/:slug')
export class ChartController {
  constructor(
    private readonly entities: ContentEntities,
    private readonly series: ObservationsReader,
    private readonly newsroom: NewsroomSettings,
    private readonly charts: ChartWork,
  ) {}

  @PublicGet('observations.svg', {
    summary: 'Draws the values of an indicator over time as SVG',
    description:
      'One line for each nature, place and source, in the unit of most statements; gaps are gaps, expectations are dashed, earlier statements are steps. It has no scripts and loads nothing. It is read from 320 pixels on, on paper, light and dark, and its description holds every value.',
    query: without(wholeOf(ListObservations), ['sort']),
    produces: SVG,
    headers: ['Content-Security-Policy'],
    moves: true,
    problems: [NotFound],
  })
  async draw({ slug, query }: PublicRequest<ListObservations>): Promise<PublicResult> {
    const { term, id, view } = await this.entities.find('indicator', slug);
    const { texts, keys, nextCursor } = await this.series.drawn(id, query);
    const { name } = await this.newsroom.site();
    const body = await this.charts.draw({
      statements: `[${texts}]`,
      subject: { indicator: view.name, newsroom: name, asOf: query.asOf, isCut: nextCursor !== null },
    });
    const shown = new Set(keys === '' ? [] : keys.split(' '));
    return {
      body,
      type: `${SVG}; charset=utf-8`,
      // Of thousands of articles the series itself stands for all.
      keys: shown.size <= MOST_KEYS ? [term, ...shown] : [term],
      headers: { 'content-security-policy': CHART_POLICY },
    };
  }
}

/** Caches in front take headers of some kilobytes. */
const MOST_KEYS = 100;
