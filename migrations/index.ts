import { CreateSchema1764000000000 } from './1764000000000-create-schema.js';
import { RememberTheSampleNewsroom1764100000000 } from './1764100000000-remember-the-sample-newsroom.js';
import { DeepenDelivery1764200000000 } from './1764200000000-deepen-delivery.js';
import { AddSitemapEntries1764400000000 } from './1764400000000-add-sitemap-entries.js';
import { AddSearch1764450000000 } from './1764450000000-add-search.js';
import { AddMainWords1764610000000 } from './1764610000000-add-main-words.js';
import { KeepKeysOfCards1764620000000 } from './1764620000000-keep-keys-of-cards.js';
import { FindPresentStatistics1764630000000 } from './1764630000000-find-present-statistics.js';
import { AddCodedDocuments1764632000000 } from './1764632000000-add-coded-documents.js';
import { CollectNewSearchWords1764634000000 } from './1764634000000-collect-new-search-words.js';
import { NumberTheOutbox1764640000000 } from './1764640000000-number-the-outbox.js';
import { RenderWhatWaitedAnew1764650000000 } from './1764650000000-render-what-waited-anew.js';
import { KeepSlugsOfEntities1764650000001 } from './1764650000001-keep-slugs-of-entities.js';
import { KeepTheArticleOfFacts1764700000000 } from './1764700000000-keep-the-article-of-facts.js';
import { TakeTheArticleOutOfFacts1764700000001 } from './1764700000001-take-the-article-out-of-facts.js';
import { GiveUpWork1764710000000 } from './1764710000000-give-up-work.js';
import { FindStatisticsByTwo1764720000000 } from './1764720000000-find-statistics-by-two.js';
import { FindStatisticsOfRareUnits1764730000000 } from './1764730000000-find-statistics-of-rare-units.js';
import { KeepAddressesForEver1764742000000 } from './1764742000000-keep-addresses-for-ever.js';
import { SearchWordsAsTyped1764743000000 } from './1764743000000-search-words-as-typed.js';
import { CutNamesIntoWords1764743000001 } from './1764743000001-cut-names-into-words.js';
import { FindWithinWords1764743000002 } from './1764743000002-find-within-words.js';
import { ReadFactsOfDocuments1764743000003 } from './1764743000003-read-facts-of-documents.js';
import { FindFactsByValueAndKind1764743000004 } from './1764743000004-find-facts-by-value-and-kind.js';
import { LeadToReadersPages1764745000000 } from './1764745000000-lead-to-readers-pages.js';
import { FindTheLastChange1764745000001 } from './1764745000001-find-the-last-change.js';
import { RenderAllAnew1764749000000 } from './1764749000000-render-all-anew.js';
import { RememberWhoMadeDocuments1764751000000 } from './1764751000000-remember-who-made-documents.js';
import { AddAccounts1764800000000 } from './1764800000000-add-accounts.js';
import { LimitSignIns1764800000001 } from './1764800000001-limit-sign-ins.js';
import { AddOneTimeCodes1764800000002 } from './1764800000002-add-one-time-codes.js';
import { AddOpenidConnect1764800000003 } from './1764800000003-add-openid-connect.js';
import { AddNewsroom1764810000000 } from './1764810000000-add-newsroom.js';
import { AddStepsOfReview1764810000010 } from './1764810000010-add-steps-of-review.js';
import { FindScheduledArticles1764810000011 } from './1764810000011-find-scheduled-articles.js';
import { KeepRunsOfEdits1764820000000 } from './1764820000000-keep-runs-of-edits.js';
import { MakeRunsOfWhatThereIs1764820000001 } from './1764820000001-make-runs-of-what-there-is.js';
import { AssignArticles1764830000000 } from './1764830000000-assign-articles.js';
import { ValidateAssignees1764830000001 } from './1764830000001-validate-assignees.js';
import { FindAssignedArticles1764830000002 } from './1764830000002-find-assigned-articles.js';
import { FindDueArticles1764830000003 } from './1764830000003-find-due-articles.js';
import { FindArticlesInReview1764830000004 } from './1764830000004-find-articles-in-review.js';
import { AddCollaboration1764830000010 } from './1764830000010-add-collaboration.js';
import { AddPreviewLinks1764830000011 } from './1764830000011-add-preview-links.js';
import { ArchiveEntities1764840000000 } from './1764840000000-archive-entities.js';
import { FindArchivedEntities1764840000001 } from './1764840000001-find-archived-entities.js';
import { SuggestNames1764840000010 } from './1764840000010-suggest-names.js';
import { FindMisspeltNames1764840000011 } from './1764840000011-find-misspelt-names.js';
import { MergeEntities1764840000020 } from './1764840000020-merge-entities.js';
import { KeepTheAuditTrail1764850000000 } from './1764850000000-keep-the-audit-trail.js';
import { SignOffAndCorrect1764850000001 } from './1764850000001-sign-off-and-correct.js';
import { MakeSeveralResetLinks1764860000000 } from './1764860000000-make-several-reset-links.js';
import { TellSignOffsOfWhatIsGone1764860000001 } from './1764860000001-tell-sign-offs-of-what-is-gone.js';
import { FindStatements1764860000030 } from './1764860000030-find-statements.js';
import { FindPublicStatements1764860000031 } from './1764860000031-find-public-statements.js';
import { FindActuals1764860000032 } from './1764860000032-find-actuals.js';
import { FindPublicActuals1764860000033 } from './1764860000033-find-public-actuals.js';
import { AnswerContradictions1764860000034 } from './1764860000034-answer-contradictions.js';
import { CorrectInBatches1764860000035 } from './1764860000035-correct-in-batches.js';
import { ReadRoles1764860000040 } from './1764860000040-read-roles.js';
import { FindStatementsOfASeries1764860000041 } from './1764860000041-find-statements-of-a-series.js';
import { DateStatementsAnew1764860000042 } from './1764860000042-date-statements-anew.js';
import { LimitPreviewLinks1764860000043 } from './1764860000043-limit-preview-links.js';
import { FindWhatHappened1764860000044 } from './1764860000044-find-what-happened.js';
import { ListWhatReadersSee1764860000050 } from './1764860000050-list-what-readers-see.js';
import { FindBylinesByName1764860000051 } from './1764860000051-find-bylines-by-name.js';

/** Every migration, oldest first. A new one goes to the end; one that has landed is never edited. */
export const migrations = [
  CreateSchema1764000000000,
  RememberTheSampleNewsroom1764100000000,
  DeepenDelivery1764200000000,
  AddSitemapEntries1764400000000,
  AddSearch1764450000000,
  AddMainWords1764610000000,
  KeepKeysOfCards1764620000000,
  FindPresentStatistics1764630000000,
  AddCodedDocuments1764632000000,
  CollectNewSearchWords1764634000000,
  NumberTheOutbox1764640000000,
  RenderWhatWaitedAnew1764650000000,
  KeepSlugsOfEntities1764650000001,
  KeepTheArticleOfFacts1764700000000,
  TakeTheArticleOutOfFacts1764700000001,
  GiveUpWork1764710000000,
  FindStatisticsByTwo1764720000000,
  FindStatisticsOfRareUnits1764730000000,
  KeepAddressesForEver1764742000000,
  SearchWordsAsTyped1764743000000,
  CutNamesIntoWords1764743000001,
  FindWithinWords1764743000002,
  ReadFactsOfDocuments1764743000003,
  FindFactsByValueAndKind1764743000004,
  LeadToReadersPages1764745000000,
  FindTheLastChange1764745000001,
  RenderAllAnew1764749000000,
  RememberWhoMadeDocuments1764751000000,
  AddAccounts1764800000000,
  LimitSignIns1764800000001,
  AddOneTimeCodes1764800000002,
  AddOpenidConnect1764800000003,
  AddNewsroom1764810000000,
  AddStepsOfReview1764810000010,
  FindScheduledArticles1764810000011,
  KeepRunsOfEdits1764820000000,
  MakeRunsOfWhatThereIs1764820000001,
  AssignArticles1764830000000,
  ValidateAssignees1764830000001,
  FindAssignedArticles1764830000002,
  FindDueArticles1764830000003,
  FindArticlesInReview1764830000004,
  AddCollaboration1764830000010,
  AddPreviewLinks1764830000011,
  ArchiveEntities1764840000000,
  FindArchivedEntities1764840000001,
  SuggestNames1764840000010,
  FindMisspeltNames1764840000011,
  MergeEntities1764840000020,
  KeepTheAuditTrail1764850000000,
  SignOffAndCorrect1764850000001,
  MakeSeveralResetLinks1764860000000,
  TellSignOffsOfWhatIsGone1764860000001,
  FindStatements1764860000030,
  FindPublicStatements1764860000031,
  FindActuals1764860000032,
  FindPublicActuals1764860000033,
  AnswerContradictions1764860000034,
  CorrectInBatches1764860000035,
  ReadRoles1764860000040,
  FindStatementsOfASeries1764860000041,
  DateStatementsAnew1764860000042,
  LimitPreviewLinks1764860000043,
  FindWhatHappened1764860000044,
  ListWhatReadersSee1764860000050,
  FindBylinesByName1764860000051,
];
