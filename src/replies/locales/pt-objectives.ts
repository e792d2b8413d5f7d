import type { ObjectiveWords } from './locale.ts';

/** Short titles in Portuguese, after the wording of the Pacto Global, with everyday words. */
export const objectivesInPortuguese: readonly ObjectiveWords[] = [
  { title: 'Dados', everyday: ['estatísticas', 'números', 'censo', 'inquérito', 'pesquisa'] },
  {
    title: 'Minimizar os fatores adversos',
    everyday: ['causas', 'por que partem', 'pobreza', 'mudança climática', 'alterações climáticas', 'seca'],
  },
  {
    title: 'Informação',
    everyday: ['informação', 'site', 'linha telefónica', 'linha telefônica', 'antes de partir'],
  },
  {
    title: 'Identidade legal e documentação',
    everyday: ['passaporte', 'identidade', 'certidão de nascimento', 'papéis', 'apátridas', 'nacionalidade'],
  },
  {
    title: 'Vias de migração regular',
    everyday: ['visto', 'vias legais', 'reagrupamento familiar', 'reunião familiar', 'estudantes'],
  },
  {
    title: 'Recrutamento e trabalho digno',
    everyday: ['emprego', 'salário', 'taxas de recrutamento', 'exploração', 'empregadas domésticas'],
  },
  {
    title: 'Reduzir as vulnerabilidades',
    everyday: ['crianças desacompanhadas', 'abuso', 'pessoas em risco', 'mulheres e meninas'],
  },
  { title: 'Salvar vidas', everyday: ['migrantes desaparecidos', 'resgate', 'mortes', 'naufrágio', 'busca'] },
  {
    title: 'Combater o contrabando de migrantes',
    everyday: ['coiotes', 'passadores', 'barcos', 'redes criminosas'],
  },
  {
    title: 'Erradicar o tráfico de pessoas',
    everyday: ['tráfico humano', 'escravidão', 'vítimas', 'trabalho forçado'],
  },
  { title: 'Gerir as fronteiras', everyday: ['guardas de fronteira', 'controlo de fronteiras', 'controle'] },
  { title: 'Triagem e encaminhamento', everyday: ['registo', 'registro', 'procedimentos', 'acolhimento'] },
  {
    title: 'Alternativas à detenção',
    everyday: ['detenção', 'prisão', 'detenção de crianças', 'centros de detenção'],
  },
  { title: 'Proteção consular', everyday: ['embaixada', 'consulado', 'ajuda no estrangeiro', 'no exterior'] },
  {
    title: 'Acesso a serviços básicos',
    everyday: ['saúde', 'hospital', 'escola', 'habitação', 'moradia', 'água', 'serviços'],
  },
  {
    title: 'Inclusão e coesão social',
    everyday: ['integração', 'cursos de língua', 'comunidade', 'convivência', 'cultura'],
  },
  {
    title: 'Eliminar a discriminação',
    everyday: ['racismo', 'xenofobia', 'discurso de ódio', 'mídia', 'meios de comunicação'],
  },
  {
    title: 'Desenvolvimento e reconhecimento de competências',
    everyday: ['diplomas', 'qualificações', 'formação', 'validação', 'equivalência'],
  },
  {
    title: 'Contribuições dos migrantes e da diáspora',
    everyday: ['diáspora', 'investimento', 'empreendedores', 'comunidades no exterior'],
  },
  {
    title: 'Remessas',
    everyday: ['mandar dinheiro para casa', 'envio de dinheiro', 'conta bancária', 'taxas'],
  },
  {
    title: 'Retorno digno e reintegração',
    everyday: ['deportação', 'voltar', 'retorno', 'regresso', 'readmissão', 'reintegração'],
  },
  {
    title: 'Proteção social',
    everyday: ['pensão', 'aposentadoria', 'reforma', 'segurança social', 'previdência'],
  },
  {
    title: 'Cooperação internacional',
    everyday: ['parcerias', 'financiamento', 'ajuda ao desenvolvimento', 'capacitação'],
  },
];
