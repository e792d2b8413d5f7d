import type { ObjectiveWords } from './locale.ts';

/** Short titles in French, after the wording of the Pacte mondial, with everyday words. */
export const objectivesInFrench: readonly ObjectiveWords[] = [
  { title: 'Données', everyday: ['statistiques', 'chiffres', 'recensement', 'enquête', 'recherche'] },
  {
    title: 'Réduire les facteurs négatifs',
    everyday: [
      'causes',
      'pourquoi partir',
      'pauvreté',
      'changement climatique',
      'catastrophes',
      'sécheresse',
    ],
  },
  { title: 'Information', everyday: ['information', 'site web', 'ligne téléphonique', 'avant le départ'] },
  {
    title: 'Identité juridique et papiers',
    everyday: ['passeport', 'carte d’identité', 'acte de naissance', 'papiers', 'apatrides', 'nationalité'],
  },
  {
    title: 'Voies de migration régulière',
    everyday: ['visa', 'voies légales', 'regroupement familial', 'étudiants', 'permis de travail'],
  },
  {
    title: 'Recrutement et travail décent',
    everyday: ['emploi', 'salaire', 'frais de recrutement', 'exploitation', 'travailleuses domestiques'],
  },
  {
    title: 'Réduire les vulnérabilités',
    everyday: ['mineurs non accompagnés', 'abus', 'personnes en danger', 'femmes et filles'],
  },
  {
    title: 'Sauver des vies',
    everyday: ['migrants disparus', 'sauvetage', 'décès', 'naufrage', 'recherche'],
  },
  { title: 'Lutter contre le trafic illicite', everyday: ['passeurs', 'bateaux', 'réseaux criminels'] },
  {
    title: 'Éliminer la traite',
    everyday: ['traite des personnes', 'esclavage', 'victimes', 'travail forcé'],
  },
  { title: 'Gérer les frontières', everyday: ['garde-frontières', 'contrôle aux frontières', 'douane'] },
  {
    title: 'Contrôle et orientation',
    everyday: ['enregistrement', 'procédures', 'premier accueil', 'évaluation'],
  },
  {
    title: 'Solutions de substitution à la détention',
    everyday: ['détention', 'rétention', 'prison', 'enfermement des enfants'],
  },
  { title: 'Protection consulaire', everyday: ['ambassade', 'consulat', 'aide à l’étranger'] },
  {
    title: 'Accès aux services de base',
    everyday: ['santé', 'hôpital', 'école', 'logement', 'eau', 'services'],
  },
  {
    title: 'Inclusion et cohésion sociale',
    everyday: ['intégration', 'cours de langue', 'communauté', 'vivre ensemble', 'culture'],
  },
  {
    title: 'Éliminer la discrimination',
    everyday: ['racisme', 'xénophobie', 'discours de haine', 'médias'],
  },
  {
    title: 'Développement et reconnaissance des compétences',
    everyday: ['diplômes', 'qualifications', 'formation', 'équivalence', 'compétences'],
  },
  {
    title: 'Apport des migrants et des diasporas',
    everyday: ['diaspora', 'investissement', 'entrepreneurs', 'communautés à l’étranger'],
  },
  {
    title: 'Envois de fonds',
    everyday: ['envoyer de l’argent', 'transfert d’argent', 'compte bancaire', 'frais'],
  },
  {
    title: 'Retour digne et réintégration',
    everyday: ['expulsion', 'rentrer', 'retour', 'réadmission', 'réintégration'],
  },
  { title: 'Protection sociale', everyday: ['retraite', 'sécurité sociale', 'prestations', 'cotisations'] },
  {
    title: 'Coopération internationale',
    everyday: ['partenariats', 'financement', 'aide au développement', 'capacités'],
  },
];
