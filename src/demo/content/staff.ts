import type { SampleStaffMember } from './sample.types.js';

/** The reporters of The Orvel Courier: names for bylines, not people of the news. */
export const staff: SampleStaffMember[] = [
  { name: 'Hanne Relk', desk: 'Economy', languages: ['en', 'de'] },
  { name: 'Malik Dorsey', desk: 'City Hall', languages: ['en'] },
  { name: 'Ruth Ellingay', desk: 'Transport', languages: ['en'] },
  { name: 'Stellan Quist', desk: 'Energy and weather', languages: ['en', 'de'] },
  { name: 'Birte Hollmar', desk: 'Sankt Brigen', languages: ['de'] },
  { name: 'Anouk Peyrelade', desk: 'Beaurive', languages: ['fr'] },
];
