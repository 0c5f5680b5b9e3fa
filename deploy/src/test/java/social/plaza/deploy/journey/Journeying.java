package social.plaza.deploy.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey its stage: one for all journeys, because a square takes a while to start. */
final class Journeying implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Stage.class, type -> new Stage(),
                Stage.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var stage = context.getRoot().getStore(Namespace.GLOBAL).get(Stage.class, Stage.class);
        if (stage != null) {
            context.getExecutionException()
                    .ifPresent(failed -> stage.takePictures(context.getRequiredTestMethod().getName()));
            stage.clear();
        }
    }
}
