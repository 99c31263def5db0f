import type { Unit } from '../../kernel/values/unit.js';
import type { SampleIndicator } from './sample.types.js';
import { basisPoint, count, euro, indexNumber, percent, percentagePoint, ratio, ucum, yen } from './units.js';

const indicator = (name: string, unit: Unit, description: string): SampleIndicator => ({
  name,
  unit,
  description,
});

const labour: SampleIndicator[] = [
  indicator('Unemployment rate', percent, 'Registered unemployed as a share of the labour force.'),
  indicator('Unemployed people', count('person'), 'Registered unemployed at the end of the period.'),
  indicator('Job vacancies', count('post'), 'Open posts reported by employers at the end of the period.'),
  indicator('Temporary share of new contracts', ratio, 'Contracts with an end date among all new ones.'),
];

const port: SampleIndicator[] = [
  indicator('Port cargo', ucum('t'), 'Weight of all goods loaded and unloaded.'),
  indicator('Containers handled', count('standard container'), 'Containers, in units of twenty feet.'),
  indicator('Coal share of port cargo', percent, 'Coal as a share of the weight of all goods.'),
  indicator('Shore power investment', euro, 'Spending on power supply for ships at berth.'),
];

const housing: SampleIndicator[] = [
  indicator('Housing completions', count('home'), 'New flats and houses that can be moved into.'),
  indicator('Share of homes let below market rent', percent, 'Among the homes completed in the period.'),
  indicator('Rent index', indexNumber, 'Rents of existing contracts; 2020 is 100.'),
  indicator('Housing budget', euro, 'What the city sets aside for housing in a fiscal year.'),
  indicator('Families on the housing waiting list', count('family'), 'Applicants with a certificate.'),
  indicator('Construction price index', indexNumber, 'Prices of building work; 2020 is 100.'),
  indicator('Ten-year mortgage rate', percent, 'Interest on a new mortgage with a fixed rate for ten years.'),
  indicator('Rise in mortgage rate', basisPoint, 'Change of the ten-year mortgage rate.'),
];

const energy: SampleIndicator[] = [
  indicator('Wind farm investment', euro, 'Spending on turbines, foundations and cables.'),
  indicator('Wind capacity added', ucum('MW'), 'Rated power of new turbines.'),
  indicator('Wind power generated', ucum('MW.h'), 'Energy fed into the grid.'),
  indicator('Households supplied with wind power', count('household'), 'Computed from average consumption.'),
  indicator('Distance from the coast', ucum('km'), 'From the nearest point of the shore.'),
  indicator('Foreign stake in the wind farm', percent, 'Share of the capital held from abroad.'),
  indicator('Price of the wind farm stake', euro, 'What the partner pays for its share.'),
  indicator('Fall in lending margin', basisPoint, 'Decrease of what banks add to the reference rate.'),
  indicator('Network charge', { ...euro, per: 'MWh' }, 'What households pay for the use of the grid.'),
  indicator('Rise in the allowed grid return', basisPoint, 'Change of the return granted to grid owners.'),
  indicator('Cooling-off period', ucum('mo'), 'Time in which an official must leave old business alone.'),
  indicator('Salary of the energy regulator’s chair', { ...euro, per: 'year' }, 'Gross pay.'),
];

const transport: SampleIndicator[] = [
  indicator('Bus passengers', count('passenger'), 'Rides on all bus lines of the city, changes not counted.'),
  indicator('Night bus passengers', count('passenger'), 'Rides between midnight and five.'),
  indicator('Punctual bus departures', percent, 'Departures less than four minutes late.'),
  indicator('Single bus fare', { ...euro, per: 'ride' }, 'Price of one ride for an adult.'),
  indicator('Electric buses', count('bus'), 'Buses that run on batteries.'),
  indicator('Cost of free travel for the young', euro, 'What the city pays to the bus company for it.'),
  indicator('Length of the Beaurive bridge', ucum('km'), 'From bank to bank.'),
  indicator('Vehicles on the Beaurive bridge', count('vehicle', 'day'), 'Yearly average of a day.'),
  indicator('Lorry share of bridge traffic', percent, 'Lorries among all vehicles on the bridge.'),
  indicator('Detour for lorries', ucum('km'), 'Additional way while the bridge is closed to them.'),
  indicator('Repair cost of the Beaurive bridge', euro, 'Estimate of the ministry.'),
  indicator('Price of the electric ferry', yen, 'Contract price.'),
  indicator('Lorries carried by the ferry', count('lorry', 'crossing'), 'Room on deck.'),
];

const cityHall: SampleIndicator[] = [
  indicator('Council votes in favour', count('vote'), 'In one vote of the city council.'),
  indicator('Council votes against', count('vote'), 'In one vote of the city council.'),
  indicator('Winner’s share of the vote', percent, 'Of the valid votes in an election of the mayor.'),
  indicator('Votes for the winner', count('vote'), 'In an election of the mayor.'),
  indicator('Turnout', percent, 'Ballots cast as a share of registered voters.'),
  indicator('Change in turnout', percentagePoint, 'Against the election before.'),
  indicator('City budget', euro, 'All spending planned for a fiscal year.'),
  indicator('City budget deficit', euro, 'Planned spending that income does not cover.'),
  indicator('Deficit share of city spending', percent, 'The planned deficit in relation to spending.'),
];

const health: SampleIndicator[] = [
  indicator('Emergency room waiting time', ucum('min'), 'Median time until a doctor sees the patient.'),
  indicator('Emergency patients', count('patient'), 'People who came to the emergency room.'),
  indicator('Hospital building grant', euro, 'Public money for new buildings.'),
  indicator('Additional hospital beds', count('bed'), 'Beds that a new building adds.'),
  indicator('Nursing vacancies', count('nurse'), 'Posts for nurses that nobody fills.'),
  indicator('Emergency calls for heat', count('call'), 'Calls for heatstroke and fainting.'),
];

const schools: SampleIndicator[] = [
  indicator('Pupils', count('pupil'), 'At all public schools.'),
  indicator('Pupils per teacher', count('pupil', 'teacher'), 'As planned, with nobody ill.'),
  indicator('Teaching vacancies', count('post'), 'Posts for teachers that nobody fills.'),
  indicator('Teachers aged 58 or older', ratio, 'Among all teachers.'),
];

const weather: SampleIndicator[] = [
  indicator('Highest temperature', ucum('Cel'), 'In the shade, two metres above the ground.'),
  indicator('Hot days', count('day'), 'Days with more than thirty degrees.'),
  indicator('Sea temperature', ucum('Cel'), 'At the pier, one metre deep.'),
];

const leisure: SampleIndicator[] = [
  indicator('Festival visitors', count('visitor'), 'Over all evenings, free places included.'),
  indicator('Festival visitors coming by car', ratio, 'By the organizers’ own survey.'),
  indicator('Festival budget', euro, 'All income planned for the year.'),
  indicator('Ticket share of the festival budget', percent, 'Income from tickets in relation to all.'),
  indicator('Theatre repair cost', euro, 'Roof and stage together.'),
  indicator('Harbour run participants', count('runner'), 'Runners at the start.'),
  indicator('Harbour run spectators', count('spectator'), 'As the organizers estimate them.'),
  indicator('Length of the harbour run', ucum('km'), 'As measured for the record list.'),
  indicator('Temperature at the harbour run', ucum('Cel'), 'At the start.'),
  indicator('Average football attendance', count('spectator', 'match'), 'At home matches of the league.'),
  indicator('League points', count('point'), 'Three for a win, one for a draw.'),
  indicator('Spending on new players', euro, 'Transfer fees of one window.'),
  indicator('Growth of gate takings', ratio, 'Present takings as a multiple of the former.'),
];

/** What the newsroom's figures measure. */
export const indicators: SampleIndicator[] = [
  ...labour,
  ...port,
  ...housing,
  ...energy,
  ...transport,
  ...cityHall,
  ...health,
  ...schools,
  ...weather,
  ...leisure,
];
