package org.entourage.edit.load;

/// The graph has changed since somebody agreed to a plan, so that another one would be carried out.
public final class OtherPlanException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LoadPlan plan;

    OtherPlanException(LoadPlan plan) {
        super("the plan for dossier %s is another one by now".formatted(plan.dossier()));
        this.plan = plan;
    }

    /// What the load would do by now.
    public LoadPlan plan() {
        return plan;
    }
}
