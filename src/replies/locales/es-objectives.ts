import type { ObjectiveWords } from './locale.ts';

/** Short titles in Spanish, after the wording of the Pacto Mundial, with everyday words. */
export const objectivesInSpanish: readonly ObjectiveWords[] = [
  { title: 'Datos', everyday: ['estadísticas', 'cifras', 'censo', 'encuesta', 'investigación'] },
  {
    title: 'Minimizar los factores adversos',
    everyday: ['causas', 'por qué se van', 'pobreza', 'cambio climático', 'desastres', 'sequía'],
  },
  { title: 'Información', everyday: ['información', 'sitio web', 'línea telefónica', 'antes de salir'] },
  {
    title: 'Identidad jurídica y documentación',
    everyday: ['pasaporte', 'cédula', 'acta de nacimiento', 'papeles', 'apátridas', 'nacionalidad'],
  },
  {
    title: 'Vías de migración regular',
    everyday: [
      'visa',
      'visado',
      'vías legales',
      'reunificación familiar',
      'estudiantes',
      'permiso de trabajo',
    ],
  },
  {
    title: 'Contratación y trabajo decente',
    everyday: ['empleo', 'salario', 'comisiones de contratación', 'explotación', 'trabajadoras del hogar'],
  },
  {
    title: 'Reducir las vulnerabilidades',
    everyday: ['niños no acompañados', 'abuso', 'personas en riesgo', 'mujeres y niñas'],
  },
  {
    title: 'Salvar vidas',
    everyday: ['migrantes desaparecidos', 'rescate', 'muertes', 'naufragio', 'búsqueda'],
  },
  {
    title: 'Combatir el tráfico ilícito',
    everyday: ['coyotes', 'traficantes', 'pateras', 'redes criminales'],
  },
  {
    title: 'Erradicar la trata',
    everyday: ['trata de personas', 'esclavitud', 'víctimas', 'trabajo forzoso'],
  },
  { title: 'Gestionar las fronteras', everyday: ['guardias fronterizos', 'control fronterizo', 'aduana'] },
  {
    title: 'Verificación y derivación',
    everyday: ['registro', 'procedimientos', 'primera acogida', 'evaluación'],
  },
  {
    title: 'Alternativas a la detención',
    everyday: ['detención', 'centros de internamiento', 'cárcel', 'encerrar niños'],
  },
  { title: 'Protección consular', everyday: ['embajada', 'consulado', 'ayuda en el extranjero'] },
  {
    title: 'Acceso a servicios básicos',
    everyday: ['salud', 'hospital', 'escuela', 'vivienda', 'agua', 'servicios'],
  },
  {
    title: 'Inclusión y cohesión social',
    everyday: ['integración', 'cursos de idioma', 'comunidad', 'convivencia', 'cultura'],
  },
  {
    title: 'Eliminar la discriminación',
    everyday: ['racismo', 'xenofobia', 'discurso de odio', 'medios de comunicación'],
  },
  {
    title: 'Desarrollo y reconocimiento de competencias',
    everyday: ['diplomas', 'títulos', 'formación', 'cualificaciones', 'homologación'],
  },
  {
    title: 'Contribuciones de los migrantes y la diáspora',
    everyday: ['diáspora', 'inversión', 'emprendedores', 'comunidades en el exterior'],
  },
  {
    title: 'Remesas',
    everyday: ['mandar dinero a casa', 'envío de dinero', 'cuenta bancaria', 'comisiones'],
  },
  {
    title: 'Retorno digno y reintegración',
    everyday: ['deportación', 'volver', 'retorno', 'readmisión', 'reintegración'],
  },
  { title: 'Protección social', everyday: ['pensión', 'seguridad social', 'prestaciones', 'cotizaciones'] },
  {
    title: 'Cooperación internacional',
    everyday: ['alianzas', 'financiación', 'ayuda al desarrollo', 'capacidades'],
  },
];
