package social.plaza.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Compiles each path into an answer once. REST Assured has Groovy make a class of it each time it is asked for, which took a third of
 * all time of the tests; the only way in is Groovy's own, by which a class can be told how its objects are made.
 */
final class CompiledPaths extends DelegatingMetaClass {

    private static final Map<String, Class<? extends Script>> PATHS = new ConcurrentHashMap<>();

    private CompiledPaths(MetaClass usual) {
        super(usual);
    }

    static synchronized void use() {
        var known = GroovySystem.getMetaClassRegistry();
        if (!(known.getMetaClass(GroovyShell.class) instanceof CompiledPaths)) {
            known.setMetaClass(GroovyShell.class, new CompiledPaths(known.getMetaClass(GroovyShell.class)));
        }
    }

    @Override
    public Object invokeConstructor(Object[] arguments) {
        return arguments.length == 1 && arguments[0] instanceof Binding answer
                ? new Shell(answer)
                : super.invokeConstructor(arguments);
    }

    private static final class Shell extends GroovyShell {

        Shell(Binding answer) {
            super(answer);
        }

        @Override
        public Object evaluate(String path) {
            return InvokerHelper.createScript(PATHS.computeIfAbsent(path, Shell::compiled), getContext()).run();
        }

        /** By a shell of its own, so that each has the name that REST Assured looks for in what goes wrong. */
        private static Class<? extends Script> compiled(String path) {
            return new GroovyShell().parse(path).getClass();
        }
    }
}
