import { bridge } from './articles/bridge.js';
import { budgetDraft } from './articles/budget-draft.js';
import { buildingCosts } from './articles/building-costs.js';
import { buses2023 } from './articles/buses-2023.js';
import { buses2025 } from './articles/buses-2025.js';
import { deputyMayor } from './articles/deputy-mayor.js';
import { election } from './articles/election.js';
import { electionFrench } from './articles/election-fr.js';
import { electionGerman } from './articles/election-de.js';
import { emergencyRoomGerman } from './articles/emergency-room-de.js';
import { festivalFrench } from './articles/festival-fr.js';
import { firstPower } from './articles/first-power.js';
import { harbourRunGerman } from './articles/harbour-run-de.js';
import { heatRecord } from './articles/heat-record.js';
import { homes2025 } from './articles/homes-2025.js';
import { hospitalDraft } from './articles/hospital-draft.js';
import { housing2023 } from './articles/housing-2023.js';
import { jobless2023 } from './articles/jobless-2023.js';
import { jobless2024 } from './articles/jobless-2024.js';
import { jobless2026 } from './articles/jobless-2026.js';
import { port2023 } from './articles/port-2023.js';
import { port2023French } from './articles/port-2023-fr.js';
import { port2025 } from './articles/port-2025.js';
import { portHalfYearFrench } from './articles/port-half-year-fr.js';
import { regulator } from './articles/regulator.js';
import { regulatorFrench } from './articles/regulator-fr.js';
import { roversDraft } from './articles/rovers-draft.js';
import { schools2024 } from './articles/schools-2024.js';
import { schools2026German } from './articles/schools-2026-de.js';
import { theatreWithdrawn } from './articles/theatre-withdrawn.js';
import { windFarm } from './articles/wind-farm.js';
import { windFarmGerman } from './articles/wind-farm-de.js';
import type { SampleArticle } from './sample.types.js';

/** All articles in the order of their publication, a translation after what it translates; the drafts come last. */
export const articles: SampleArticle[] = [
  jobless2023,
  port2023,
  port2023French,
  housing2023,
  buses2023,
  windFarm,
  windFarmGerman,
  deputyMayor,
  heatRecord,
  festivalFrench,
  schools2024,
  emergencyRoomGerman,
  jobless2024,
  regulator,
  regulatorFrench,
  bridge,
  harbourRunGerman,
  election,
  electionGerman,
  electionFrench,
  theatreWithdrawn,
  homes2025,
  port2025,
  buses2025,
  buildingCosts,
  firstPower,
  schools2026German,
  portHalfYearFrench,
  jobless2026,
  budgetDraft,
  hospitalDraft,
  roversDraft,
];
