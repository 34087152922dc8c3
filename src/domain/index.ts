export { DomainError, fail } from './fault';
export type {
  CallCentreFaults,
  CommonFaults,
  DeliveryPlanFaults,
  FaultDetails,
  FaultKind,
  GeneralFaults,
  PlanFaults,
  PostageFaults,
  RenewalFaults,
  SubsidyFaults,
  SurveyFaults,
} from './fault';
export { lazily } from './lazily';
