export const wizardSteps = ['template', 'name', 'rules', 'plan', 'weights', 'review'] as const;
export type WizardStep = (typeof wizardSteps)[number];
